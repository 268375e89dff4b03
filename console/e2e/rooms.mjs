// Plans, checklists, look-backs and special actions by hand, with the mock: CONSOLE_URL as for shots. Ends with 1 when something is not as said.
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const browser = await openBrowser()
const wrong = []
const say = (holds, what) => holds || wrong.push(what)

async function enter(path, user = 'duty', width = 1366) {
  const context = await browser.newContext({ viewport: { width, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
  await context.addCookies([{ name: 'mock_user', value: user, url: base }])
  const page = await context.newPage()
  page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`))
  page.on('request', (request) => say(request.url().startsWith(base) || /^(data|blob):/.test(request.url()), `left the origin: ${request.url()}`))
  await page.goto(base + path)
  await page.locator('h1').waitFor()
  return page
}
const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)

const plans = await enter('/plans')
await plans.locator('tbody tr').first().waitFor()
await plans.locator('h1').click()
await plans.keyboard.press('j')
await plans.keyboard.press('j')
await plans.keyboard.press('o')
await plans.waitForURL(/\/plans\/p-1/)
await plans.locator('tbody a').first().click()
await plans.waitForURL(/visit=v-1/)
const drawer = plans.getByRole('dialog', { name: '巡查记录' })
await drawer.getByText('71.5 dB').waitFor()
const shared = await enter(new URL(plans.url()).pathname + new URL(plans.url()).search)
await shared.getByRole('dialog', { name: '巡查记录' }).getByText('地面无积存垃圾').waitFor()

const form = await enter('/plans/new')
await form.getByLabel('测评点类型').selectOption('公园广场')
await form.getByRole('button', { name: /^全部加入/ }).click()
const route = form.getByRole('list', { name: '路线' })
const first = (await route.locator('.item').first().innerText()).split(' ')[0]
await route.getByRole('button', { name: /^下移/ }).first().focus()
await form.keyboard.press('ArrowDown')
await form.keyboard.press('ArrowDown')
say((await route.locator('.item').nth(2).innerText()).startsWith(first), 'the arrow keys do not order the route')
say((await focused(form))?.startsWith('下移'), 'the focus does not go along with what is moved')
await form.reload()
await form.getByText('已恢复上次未提交的内容').waitFor()

const checklist = await enter('/checklists/new?like=c-1')
const phone = checklist.getByRole('region', { name: '手机上的样子' })
await checklist.getByLabel('检查什么').first().fill('地面干净')
await phone.getByText('地面干净').waitFor()
await phone.locator('fieldset').first().getByText('否', { exact: true }).click()
await phone.getByText('不合格，将生成问题').waitFor()

const lookBack = await enter('/look-backs/l-1')
await lookBack.getByRole('button', { name: '在这里重抽' }).click()
await lookBack.getByText('重抽结果与公布的样本一致').waitFor()

for (const path of ['/plans', '/plans/p-1', '/plans/new', '/checklists', '/checklists/c-1', '/checklists/new?like=c-1', '/look-backs', '/look-backs/l-1', '/special-actions', '/special-actions/s-1']) {
  const page = await enter(path, 'duty', 320)
  await page.waitForTimeout(500)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  say(width <= 320, `${path} is ${width} px wide on 320`)
  await page.context().close()
}

await browser.close()
wrong.forEach((what) => console.log(what))
process.exit(wrong.length > 0 ? 1 : 0)
