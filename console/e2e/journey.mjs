// One issue from a resident's report to its score, through the screens only; then a session that ends. CONSOLE_URL, SHOTS.
import { openBrowser } from './browser.mjs'
import { attach, choose, enter, picture, press } from './real.mjs'

const browser = await openBrowser()
const base = process.env.CONSOLE_URL ?? 'http://localhost:8080'
const seed = Date.now() % 251

async function act(user, path, name, fill, shotName) {
  const { context, page, shot } = await enter(browser, user, { path })
  await page.getByRole('group').getByRole('button', { name, exact: true }).click()
  await fill?.(page)
  if (shotName) await shot(shotName)
  await press(page, name)
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: 8000 })
  console.log(user, name, '→', await page.locator('h1 .tag').innerText())
  return { context, page, shot }
}

const resident = await enter(browser, 'resident', { path: '/issues/new' })
await attach(resident.page, picture('/tmp/before.png', seed))
await choose(resident.page, '问题类别', '暴露生活垃圾')
await resident.page.getByLabel('问题描述').fill('菜市场北门垃圾桶满溢，污水流到路面')
await resident.page.locator('.place-field .map').click({ position: { x: 260, y: 170 } })
await resident.page.getByLabel('经度').fill('112.6235')
await resident.page.getByLabel('纬度').fill('26.8930')
await resident.shot('journey-report')
await resident.page.locator('form').getByRole('button', { name: '上报问题' }).click()
await resident.page.getByRole('button', { name: '打开问题' }).click()
await resident.page.waitForURL(/issues\/[0-9a-f-]{36}/)
const path = new URL(resident.page.url()).pathname
console.log('reported', path)
await resident.context.close()

await (await act('duty', path, '立案', async (page) => choose(page, '立案条件', ''), 'journey-filing')).context.close()
const handed = await act('duty', path, '交办', async (page) => page.getByLabel('办理要求').fill('请今日清运并冲洗地面'), 'journey-handover')
const unit = await handed.page.locator('.facts').first().innerText()
console.log(unit.replace(/\n/g, ' '))
await handed.context.close()
const worker = /广东路/.test(unit) ? 'street2' : /东风/.test(unit) ? 'street' : 'handler'
await (await act(worker, path, '签收')).context.close()
await (await act(worker, path, '报告整改', async (page) => {
  await page.getByLabel('情况说明').fill('已清运两车，地面冲洗完毕')
  await attach(page, picture('/tmp/after.png', seed + 1))
}, 'journey-rectification')).context.close()
const closed = await act('inspector', path, '核查', async (page) => page.getByText('合格', { exact: true }).click(), 'journey-verification')
await closed.page.waitForTimeout(1500)
await closed.shot('journey-closed')
await closed.context.close()

const own = await enter(browser, worker, { path: '/score' })
await own.page.getByRole('button', { name: '本单位得分' }).click()
await own.page.locator('tbody a').first().click()
await own.page.waitForTimeout(1200)
await own.shot('journey-entry')
await own.context.close()

const ended = await enter(browser, 'agent', { path: '/orders/new' })
await ended.page.getByLabel('标题').fill('说到一半的来电')
await ended.context.clearCookies()
await ended.page.route('**/api/**', (route) => route.fulfill({ status: 401, body: '{}', headers: { 'Content-Type': 'application/problem+json' } }))
await ended.page.waitForTimeout(21000)
await ended.shot('journey-session-ended')
await ended.page.unroute('**/api/**')
await ended.page.getByRole('button', { name: '重新登录' }).click()
await ended.page.fill('#username', 'agent')
await ended.page.fill('#password', 'yanxing')
await ended.page.click('[type=submit]')
await ended.page.waitForURL(base + '/orders/new')
console.log('kept:', await ended.page.getByLabel('标题').inputValue())
await browser.close()
