// What is printed: one colour scheme, no navigation, no buttons, what matters on it; CONSOLE_URL as for shots, the PDFs in SHOTS.
import { mkdirSync } from 'node:fs'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const folder = process.env.SHOTS ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })
// name, address, what is there when the page is, what must be on the paper
const PAGES = [
  ['issue', '/issues/018f0000-0000-7000-8000-000000000004', '.history', /\d{4}-\d{6}/],
  ['plan', '/plans/p-1', 'tbody tr', /湖东农贸市场/],
  ['look-back', '/look-backs/l-1', 'tbody tr', /双色球 2026133/],
  ['special-action', '/special-actions/s-1', 'figure', /6,800\.5\s*\/\s*18,000\s*m²/],
]
const wrong = []
const browser = await openBrowser()
for (const colorScheme of ['light', 'dark']) {
  for (const [name, path, there, words] of PAGES) {
    const context = await browser.newContext({ colorScheme, locale: 'zh-CN' })
    await context.addCookies([{ name: 'mock_user', value: 'duty', url: base }])
    const page = await context.newPage()
    await page.goto(base + path)
    await page.locator(there).first().waitFor()
    await page.emulateMedia({ media: 'print', colorScheme })
    for (const gone of ['nav', '.acts button', '.no-print', 'kbd', '.map']) {
      if (await page.locator(gone).filter({ visible: true }).count()) wrong.push(`${name}, ${colorScheme}: ${gone} is printed`)
    }
    const ground = await page.evaluate(() => getComputedStyle(document.querySelector('.panel')).backgroundColor)
    if (ground !== 'rgb(255, 255, 255)') wrong.push(`${name}, ${colorScheme}: a panel is printed on ${ground}`)
    if (!words.test(await page.locator('main').innerText())) wrong.push(`${name}, ${colorScheme}: ${words} is not printed`)
    await page.pdf({ path: `${folder}/${name}-${colorScheme}.pdf`, preferCSSPageSize: true, printBackground: true })
    await context.close()
  }
}
await browser.close()
wrong.forEach((what) => console.log(what))
process.exit(wrong.length > 0 ? 1 : 0)
