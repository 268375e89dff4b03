// An order from the call to the satisfied citizen, one handled in the field and one by volunteers, through the screens only.
import { openBrowser } from './browser.mjs'
import { attach, choose, enter, picture, press } from './real.mjs'

const browser = await openBrowser()
const seed = Date.now() % 199

async function act(user, path, name, fill, shotName) {
  const { context, page, shot } = await enter(browser, user, { path })
  await page.getByRole('group').getByRole('button', { name, exact: true }).click()
  await fill?.(page)
  if (shotName) await shot(shotName)
  await press(page, name)
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: 8000 })
  console.log(user, name, '→', await page.locator('h1 .tag').innerText())
  await context.close()
}

/** Waits for another service's fact to arrive on the page, and follows its link. */
async function follow(user, path, link, title) {
  const { context, page } = await enter(browser, user, { path })
  await page.getByRole('link', { name: link }).first().click({ timeout: 20000 })
  await page.waitForURL((url) => url.pathname !== path)
  const found = new URL(page.url()).pathname
  console.log(title, found)
  await context.close()
  return found
}

async function register(title, content) {
  const { context, page, shot } = await enter(browser, 'agent', { path: '/orders/new' })
  await page.locator('.el-form-item', { hasText: '诉求类别' }).locator('.el-select').click()
  await page.locator('.el-select-dropdown:visible .el-select-dropdown__item').first().click()
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('诉求内容').fill(content)
  await page.getByLabel('来电人').fill('何小姐')
  await page.getByLabel('来电号码').fill('13800001234')
  await page.getByLabel('地点描述').fill('和平市场东门')
  await page.getByLabel('经度').fill('112.6235')
  await page.getByLabel('纬度').fill('26.8930')
  await shot('desk-new')
  await page.locator('form').getByRole('button', { name: '登记工单' }).click()
  await page.getByRole('button', { name: '打开工单' }).click()
  await page.waitForURL(/orders\/[0-9a-f-]{36}/)
  const path = new URL(page.url()).pathname
  console.log('registered', path)
  await context.close()
  await act('agent', path, '受理')
  return path
}

const field = await register('市场门口垃圾没人清', '垃圾堆了三天，气味很大')
await act('dispatcher', field, '派单', async (page) => {
  await choose(page, '责任单位', '广东路街道')
  await page.getByText('现场处置', { exact: true }).click()
  await choose(page, '问题类别', '暴露生活垃圾')
  await page.getByLabel('办理要求').fill('到现场清理并反馈')
}, 'desk-dispatch')
const issue = await follow('dispatcher', field, '打开问题', 'linked issue')
await act('street2', issue, '签收')
await act('street2', issue, '报告整改', async (page) => {
  await page.getByLabel('情况说明').fill('已清运')
  await attach(page, picture('/tmp/field.png', seed))
})
await act('inspector', issue, '核查', async (page) => page.getByText('合格', { exact: true }).click())
await act('reviewer', field, '审核', async (page) => page.getByText('通过', { exact: true }).click())
await act('caller', field, '查看联系方式', async (page) => page.getByLabel('查看目的').fill('回访'))
await act('caller', field, '回访', async (page) => {
  await page.getByText('非常满意', { exact: true }).click()
  await page.getByText('已解决', { exact: true }).click()
}, 'desk-callback')

const help = await register('老人需要换灯泡', '独居老人够不到灯')
await act('dispatcher', help, '派单', async (page) => {
  await choose(page, '责任单位', '广东路街道')
  await page.getByRole('dialog').getByText('志愿服务', { exact: true }).click()
  await page.getByLabel('办理要求').fill('帮忙更换客厅灯泡')
})
const errand = await follow('dispatcher', help, '打开点单', 'errand')
await act('volunteer', errand, '接单', null, 'desk-errand')
await act('volunteer', errand, '签到')
await act('volunteer', errand, '签退')
await act('volunteer', errand, '报告完成', async (page) => {
  await page.getByLabel('情况说明').fill('灯泡已换好')
  await attach(page, picture('/tmp/errand.png', seed + 3))
})
await act('reviewer', help, '审核', async (page) => page.getByText('通过', { exact: true }).click())
const last = await enter(browser, 'duty', { path: help })
await last.page.waitForTimeout(1500)
await last.shot('desk-order')
await browser.close()
