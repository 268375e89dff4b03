// An inspector's day on a phone without a network: CONSOLE_URL (a running suite, or the mock with its log-in), SHOTS, and the names of
// two points to visit. Ends with 1 on an error of the page that is not about the network, and on a request that leaves the origin.
import { mkdirSync } from 'node:fs'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const folder = process.env.SHOTS ?? '/tmp/shots'
const [first = '湖东农贸市场', second = '岭上公园'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const complaints = []
let shots = 0

const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
context.setDefaultTimeout(30_000)
await context.addCookies([{ name: 'mock_user', value: 'inspector', url: base }])

async function opens() {
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|503/.test(message.text()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`) && !/^(data|blob):/.test(request.url())) complaints.push(`left the origin: ${request.url()}`)
  })
  await page.goto(`${base}/m`)
  if (await page.locator('#username, .state').first().getAttribute('id')) {
    await page.fill('#username', 'inspector')
    await page.fill('#password', 'yanxing')
    await page.click('#kc-login')
  }
  await page.getByRole('button', { name: first }).waitFor()
  return page
}

async function shot(page, name) {
  shots += 1
  await page.screenshot({ path: `${folder}/phone-${String(shots).padStart(2, '0')}-${name}.png` })
}

const item = (page, text) => page.locator('fieldset', { hasText: text })

async function takes(page, text, which = 0) {
  const field = item(page, text).locator('.photos').nth(which)
  const picture = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 300, height: 200 + shots + which } })
  await field.locator('input[type=file]').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture })
  await field.locator('img').waitFor()
}

async function waits(page, count) {
  await page.getByText(`待上传 ${count} 条`).waitFor()
}

/** Seven answers; the first one fails and is put right on the spot. */
async function fixesWhatFails(page) {
  await page.getByRole('button', { name: first }).click()
  await item(page, '地面无积存垃圾').getByText('否', { exact: true }).click()
  await page.getByRole('button', { name: '完成巡查' }).click()
  await page.getByText(/还有 \d 项没有完成/).waitFor()
  await shot(page, 'not-finished')
  await takes(page, '地面无积存垃圾')
  await page.getByLabel('已当场整改').check()
  await page.getByLabel('做了什么').fill('当场清扫干净')
  await takes(page, '地面无积存垃圾', 1)
  await page.getByText('入室经营').click()
  await page.getByLabel('噪声').fill('55.5')
  await page.getByLabel('乱停车辆').fill('1')
  await page.getByLabel('整体环境').fill('85')
  await page.getByLabel('情况说明').fill('总体较好')
  await takes(page, '全景照片')
  await shot(page, 'finished')
  await page.getByRole('button', { name: '完成巡查' }).click()
}

async function leavesAProblem(page) {
  await page.getByRole('button', { name: second }).click()
  await page.getByText('店外经营').click()
  await item(page, '摊位经营').getByLabel('说明').fill('水果摊占道')
  await page.getByRole('button', { name: '稍后继续' }).click()
  await page.getByRole('button', { name: second }).getByText('进行中').waitFor()
  await page.getByRole('button', { name: second }).click()
  await item(page, '地面无积存垃圾').getByText('是', { exact: true }).click()
  await page.getByLabel('乱停车辆').fill('0')
  await page.getByLabel('整体环境').fill('70')
  await page.getByRole('button', { name: '完成巡查' }).click()
}

async function story() {
  let page = await opens()
  await shot(page, 'work')
  await page.waitForFunction(async () => navigator.serviceWorker.controller !== null && (await (await caches.open('inspection')).keys()).length > 1)
  await context.setOffline(true)
  await page.getByText('没有网络，').waitFor()
  await fixesWhatFails(page)
  await waits(page, 1)
  await shot(page, 'waiting')
  // the phone drops the page, and opens it again without a network: what waits is there, and work goes on
  await page.reload()
  await waits(page, 1)
  await leavesAProblem(page)
  await waits(page, 2)
  await shot(page, 'reopened-offline')

  // the network is back, but the service is not
  await page.close()
  await context.route('**/inspections/visits', (route) => route.fulfill({ status: 503, body: '{"type":"/problems/busy","title":"busy","status":503}' }))
  await context.setOffline(false)
  page = await opens()
  await waits(page, 2)
  await page.getByRole('alert').nth(1).waitFor()
  await shot(page, 'not-taken')

  // one visit reaches the service, but the answer is lost: the phone sends it again
  await context.unroute('**/inspections/visits')
  let lost = 0
  await context.route('**/inspections/visits', async (route) => {
    lost += 1
    if (lost > 1) return route.continue()
    await route.fetch()
    return route.abort()
  })
  const unanswered = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/inspections/visits'))
  await page.getByRole('button', { name: '上传', exact: true }).first().click()
  await unanswered
  await page.locator('.is-loading').waitFor({ state: 'hidden' })
  await waits(page, 2)
  await page.getByRole('button', { name: '上传', exact: true }).first().click()
  await waits(page, 1)
  await page.getByRole('button', { name: '上传', exact: true }).first().click()
  await waits(page, 0)
  await page.reload()
  await page.getByRole('button', { name: first }).getByText('已巡查').waitFor()
  await page.getByRole('button', { name: second }).getByText('已巡查').waitFor()
  await shot(page, 'visited')
}

let failure
try {
  await story()
} catch (error) {
  failure = error
  for (const page of context.pages()) await shot(page, 'where-it-failed')
}
await browser.close()
for (const complaint of complaints) console.error('complaint:', complaint)
if (failure) console.error(failure.stack)
process.exit(failure || complaints.length > 0 ? 1 : 0)
