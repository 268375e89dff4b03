// One issue from the report to its score, seen on a screen: node story.mjs URL FOLDER.
// Fails on an error in the browser's console and on any request that leaves the origin.
import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

const [base, folder] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const complaints = []
let shots = 0

const browser = await playwright.launch({
  executablePath: process.env.YANXING_CHROMIUM ?? (await chromium.executablePath()),
  args: ['--no-sandbox', '--headless=shell', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  headless: true,
})

/** Somebody opens the console and logs in through Keycloak. */
async function enters(name, path, viewport = { width: 1366, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${name} at ${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${name} at ${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${base}/`) && !/^(data|blob):/.test(url)) complaints.push(`${name} left the origin: ${url}`)
  })
  await page.goto(base + path)
  await page.fill('#username', name)
  await page.fill('#password', 'yanxing')
  if (shots === 0) await shot(page, 'login')
  await page.click('#kc-login')
  await page.waitForURL((url) => url.pathname === path.split('?')[0])
  return { name, page, leave: () => context.close() }
}

async function shot(page, name) {
  shots += 1
  await page.screenshot({ path: `${folder}/${String(shots).padStart(2, '0')}-${name}.png` })
}

async function choose(page, id, words) {
  await page.click(`#${id}`)
  await page.locator('.el-select-dropdown__item:visible', { hasText: words }).first().click()
}

async function photo(page, id) {
  const picture = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 320, height: 240 } })
  await page.setInputFiles(`#${id}`, { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.locator('.photo-field li img').first().waitFor()
}

/** Opens the form behind a button that the page offers, fills it, and sends it. */
async function acts(person, issue, act, fill, status) {
  const { page } = person
  await page.goto(`${base}/issues/${issue}?do=${act}`)
  const dialog = page.locator('.el-dialog')
  await dialog.waitFor()
  await fill(page)
  await shot(page, `${person.name}-${act}`)
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'detached' })
  await page.locator('.tag', { hasText: status }).first().waitFor()
}

async function eventually(what, holds) {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`expected ${what}, but it did not come`)
    await new Promise((done) => setTimeout(done, 250))
  }
}

async function story() {
  const resident = await enters('resident', '/issues/new')
  await resident.page.locator('#report-description').waitFor()
  await photo(resident.page, 'report-photos')
  await choose(resident.page, 'report-catalogueItem', '暴露生活垃圾')
  await resident.page.fill('#report-description', '市场北门外堆着三袋垃圾，有异味')
  const degrees = resident.page.locator('.place-field input[type=number]')
  await degrees.nth(0).fill('110.011')
  await degrees.nth(1).fill('25.009')
  await resident.page.fill('#report-placeText', '湖东农贸市场北门')
  await shot(resident.page, 'resident-report')
  await resident.page.locator('form button[type=submit]').last().click()
  await resident.page.locator('.done .title').waitFor()
  await shot(resident.page, 'resident-received')
  await resident.page.locator('.done button').first().click()
  await resident.page.waitForURL(/\/issues\/[0-9a-f-]{36}/)
  const issue = resident.page.url().match(/issues\/([0-9a-f-]{36})/)[1]
  await resident.leave()

  const wall = await enters('duty', '/ops', { width: 1920, height: 1080 })
  await wall.page.locator(`.stream a[href="/issues/${issue}"]`).first().waitFor()
  await shot(wall.page, 'ops-report')

  const dispatcher = await enters('dispatcher', '/issues')
  await acts(dispatcher, issue, 'filing', (page) => choose(page, 'filing-condition', '少量散落'), '待交办')
  await acts(dispatcher, issue, 'hand-over', (page) => page.fill('#hand-over-instruction', '请立即清运'), '待签收')
  await dispatcher.leave()

  const street = await enters('street', '/issues')
  await acts(street, issue, 'signature', async () => {}, '处置中')
  await acts(street, issue, 'rectification', async (page) => {
    await page.fill('#rectification-text', '垃圾已清运，地面已冲洗')
    await photo(page, 'rectification-photos')
  }, '待核查')

  const inspector = await enters('inspector', '/issues')
  await acts(inspector, issue, 'verification', (page) => page.locator('.el-dialog .el-radio-button').first().click(), '已办结')
  await shot(inspector.page, 'inspector-closed')
  await inspector.leave()

  await wall.page.bringToFront()
  await eventually('the closing on the wall', async () => (await wall.page.locator(`.stream a[href="/issues/${issue}"]`).count()) >= 2)
  await shot(wall.page, 'ops-closed')
  await wall.page.locator('.ranking-panel a[href^="/score/"]').first().waitFor()
  await wall.leave()

  await street.page.goto(`${base}/score/990101000000`)
  await street.page.locator('table tbody tr, [role=row]').first().waitFor()
  await shot(street.page, 'unit-score')
  await street.page.locator('tbody tr a').first().click()
  await street.page.locator('.explanation').waitFor()
  await street.page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
  await street.page.waitForTimeout(500)
  await shot(street.page, 'entry-explained')
  await street.leave()
  return issue
}

let failure
try {
  console.log('issue', await story())
} catch (error) {
  failure = error
  for (const context of browser.contexts()) for (const page of context.pages()) await shot(page, 'where-it-failed')
}
await browser.close()
for (const complaint of complaints) console.error('complaint:', complaint)
if (failure) console.error(failure.stack)
process.exit(failure || complaints.length > 0 ? 1 : 0)
