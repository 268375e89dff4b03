// One act on many issues by hand and by keys, with the mock, through axe at each step; shots in SHOTS, CONSOLE_URL as for shots. Ends with 1 when something is not as said.
import { mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const folder = process.env.SHOTS ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
const wrong = []
const say = (holds, what) => holds || wrong.push(what)

async function story(name, { width, colorScheme = 'light', locale = 'zh-CN' }) {
  const words = locale === 'en' ? { bar: 'Act on many', urge: 'Urge' } : { bar: '批量办理', urge: '催办' }
  const context = await browser.newContext({ viewport: { width, height: 768 }, colorScheme, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
  await context.addCookies([{ name: 'mock_user', value: 'duty', url: base }])
  await context.addInitScript((language) => localStorage.setItem('yanxing.locale', language), locale)
  const page = await context.newPage()
  page.on('pageerror', (error) => wrong.push(`${name}: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${name}: ${message.text()}`))
  const look = async (step) => {
    await page.screenshot({ path: `${folder}/bulk-${name}-${step}.png` })
    say(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${name}, ${step}: wider than ${width} px`)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    for (const { id, impact, nodes } of violations) say(!['serious', 'critical'].includes(impact), `${name}, ${step}: ${id} ${nodes[0].html.slice(0, 160)}`)
  }

  await page.goto(`${base}/issues`)
  const boxes = page.locator('tbody input[type=checkbox]')
  await boxes.first().waitFor()
  const top = async () => (await boxes.nth(1).boundingBox()).y
  await boxes.nth(1).scrollIntoViewIfNeeded()
  const before = await top()
  await boxes.nth(1).click()
  await page.getByRole('group', { name: words.bar }).waitFor()
  say(await top() === before, `${name}: the list moves when a row is picked`)
  await boxes.nth(6).click({ modifiers: ['Shift'] })
  const bar = page.getByRole('group', { name: words.bar })
  say(await page.locator('tbody input:checked').count() === 6, `${name}: shift and click do not pick a range`)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  say(await page.locator('tbody input:checked').count() === 7, `${name}: x does not pick`)
  await look('picked')
  await bar.getByRole('button', { name: words.urge }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('textarea').fill('请在下班前反馈进展')
  await look('preview')
  await page.keyboard.press('Control+Enter')
  await dialog.getByRole('list').waitFor()
  await dialog.locator('form').waitFor({ state: 'detached' })
  await look('outcome')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await context.close()
}

await story('desk', { width: 1366 })
await story('dark', { width: 1366, colorScheme: 'dark' })
await story('english', { width: 1366, locale: 'en' })
await story('narrow', { width: 320 })
await browser.close()
wrong.forEach((what) => console.log(what))
process.exit(wrong.length > 0 ? 1 : 0)
