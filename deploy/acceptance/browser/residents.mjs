// Somebody without an account on the residents' pages: node residents.mjs URL FOLDER report | dispute NUMBER CODE | read NUMBER CODE.
// Scripts are off and the screen is 360 px wide; axe looks at the same pages beside it, at 320 px. What was found is the
// last line of the output, as JSON. Fails on what axe finds, on a page that is wider than the screen, on requests elsewhere.
import AxeBuilder from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

const [base, folder, act, number, code] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const complaints = []

const browser = await playwright.launch({
  executablePath: process.env.YANXING_CHROMIUM ?? (await chromium.executablePath()),
  args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  headless: true,
})

async function visitor(settings) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...settings })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(`${page.url()}: ${message.text()}`))
  page.on('request', (request) => request.url().startsWith(`${base}/`) || complaints.push(`left the origin: ${request.url()}`))
  return page
}

let shots = 0
const shot = (page, name) => page.screenshot({ path: `${folder}/residents-${act}-${String(++shots).padStart(2, '0')}-${name}.png`, fullPage: true })

/** What axe and a narrow screen say of the page as it is now. */
async function judged(page, name) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  for (const { id, impact, nodes } of violations) complaints.push(`axe at ${name}: ${impact} ${id} ${nodes[0].html.slice(0, 120)}`)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) complaints.push(`${name} is ${wide} px wider than 320 px`)
}

const go = (page, which) => page.click(`button[name=go][value=${which}]`)

/** Every question to its answer; look is called on each page. */
async function answers(page, look) {
  await page.goto(`${base}/p`)
  await look(page, 'home')
  await page.click(`a[href="/p/report"]`)
  await go(page, 'next')
  await look(page, 'nothing-chosen')
  await page.check('input[value=exposed-garbage]')
  await look(page, 'what')
  await go(page, 'next')
  await page.fill('#description', '湖西社区门口堆着五袋垃圾，两天没人清')
  await look(page, 'description')
  await go(page, 'next')
  await page.selectOption('#community', '990101002000')
  await page.fill('#words', '社区服务站门口')
  await look(page, 'place')
  await go(page, 'next')
  const picture = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 300, height: 220 } })
  await page.setInputFiles('#photo', { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture })
  await go(page, 'add')
  await page.waitForSelector('.photos img')
  await look(page, 'photo')
  await go(page, 'next')
  await page.fill('#name', '王芳')
  await page.fill('#phone', '13800001234')
  await look(page, 'contact')
  await go(page, 'next')
  await page.waitForSelector('dl.answers')
  await look(page, 'check')
}

async function tracks(page, itsNumber, itsCode) {
  await page.goto(`${base}/p/track`)
  await page.fill('#track-number', itsNumber)
  await page.fill('#track-code', itsCode)
  await page.click('main button')
}

const NO_SCRIPTS = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }
const NARROW = { viewport: { width: 320, height: 800 }, colorScheme: 'light' }

const ACTS = {
  async report() {
    await answers(await visitor(NARROW), judged)
    await answers(await visitor({ ...NARROW, colorScheme: 'dark' }), judged)
    const page = await visitor(NO_SCRIPTS)
    await answers(page, shot)
    await page.locator('form[action$=send] button').dblclick({ noWaitAfter: true })
    await page.waitForSelector('#number')
    await shot(page, 'receipt')
    const receipt = { number: await page.textContent('#number'), code: await page.textContent('#code') }
    await tracks(page, receipt.number, 'WRONGCODE2')
    await page.waitForSelector('[role=alert]')
    await shot(page, 'wrong-code')
    await page.goto(`${base}/p/size/large`)
    await shot(page, 'large')
    return receipt
  },
  async dispute() {
    const judge = await visitor(NARROW)
    await tracks(judge, number, code)
    await judge.waitForSelector('#reason')
    await judged(judge, 'closed')
    const page = await visitor(NO_SCRIPTS)
    await tracks(page, number, code)
    await page.fill('#reason', '照片上是隔壁的门口，我们门口还堆着')
    await shot(page, 'closed')
    await page.locator('form[action$=dispute] button').dblclick({ noWaitAfter: true })
    await page.waitForSelector('#dispute-state')
    await tracks(page, number, code)
    await shot(page, 'disputed')
    return { state: await page.textContent('#dispute-state') }
  },
  async read() {
    const page = await visitor(NO_SCRIPTS)
    await tracks(page, number, code)
    await shot(page, 'answered')
    return { state: await page.textContent('#dispute-state'), reply: await page.textContent('#dispute-reply') }
  },
}

let found
let failure
try {
  found = await ACTS[act]()
} catch (error) {
  failure = error
  for (const context of browser.contexts()) for (const page of context.pages()) await shot(page, 'where-it-failed')
}
await browser.close()
for (const complaint of complaints) console.error('complaint:', complaint)
if (failure) console.error(failure.stack)
console.log(JSON.stringify(found ?? null))
process.exit(failure || complaints.length > 0 ? 1 : 0)
