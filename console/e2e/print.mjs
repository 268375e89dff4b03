// An issue on paper: one colour scheme, no navigation, no buttons, the number on it; CONSOLE_URL as for shots, the PDF in SHOTS.
import { mkdirSync } from 'node:fs'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const folder = process.env.SHOTS ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })
const wrong = []
const browser = await openBrowser()
for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({ colorScheme, locale: 'zh-CN' })
  await context.addCookies([{ name: 'mock_user', value: 'duty', url: base }])
  const page = await context.newPage()
  await page.goto(`${base}/issues/018f0000-0000-7000-8000-000000000004`)
  await page.locator('.history').waitFor()
  await page.emulateMedia({ media: 'print', colorScheme })
  for (const gone of ['nav', '.acts button', 'kbd', '.map']) {
    if (await page.locator(gone).filter({ visible: true }).count()) wrong.push(`${colorScheme}: ${gone} is printed`)
  }
  const ground = await page.evaluate(() => getComputedStyle(document.querySelector('.panel')).backgroundColor)
  if (ground !== 'rgb(255, 255, 255)') wrong.push(`${colorScheme}: a panel is printed on ${ground}`)
  if (!/\d{4}-\d{6}/.test(await page.locator('main').innerText())) wrong.push(`${colorScheme}: the number is not printed`)
  await page.pdf({ path: `${folder}/issue-${colorScheme}.pdf`, preferCSSPageSize: true, printBackground: true })
  await context.close()
}
await browser.close()
wrong.forEach((what) => console.log(what))
process.exit(wrong.length > 0 ? 1 : 0)
