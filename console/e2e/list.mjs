// The list of issues by hand and by address, with the mock: CONSOLE_URL as for shots. Ends with 1 when something is not as said.
import { readFileSync } from 'node:fs'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const browser = await openBrowser()
const wrong = []
const say = (holds, what) => holds || wrong.push(what)

async function enter(path, user = 'duty') {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce' })
  await context.addCookies([{ name: 'mock_user', value: user, url: base }])
  const page = await context.newPage()
  page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`))
  page.on('request', (request) => say(request.url().startsWith(base) || /^(data|blob):/.test(request.url()), `left the origin: ${request.url()}`))
  await page.goto(base + path)
  return page
}
const numbers = (page) => page.locator('tbody .way').allInnerTexts()

const page = await enter('/issues?status=SIGNED&pages=1')
await page.locator('tbody tr').first().waitFor()
const seen = await numbers(page)

const again = await enter(new URL(page.url()).pathname + new URL(page.url()).search)
await again.locator('tbody tr').first().waitFor()
say(JSON.stringify(await numbers(again)) === JSON.stringify(seen), 'a shared link shows other rows')

const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()])
const taken = readFileSync(await download.path(), 'utf8').replace('\uFEFF', '').trim().split('\r\n').slice(1)
say(JSON.stringify(taken.slice(0, seen.length)) === JSON.stringify(seen), 'the file holds other rows than the list')

await page.locator('h1').click()
await page.keyboard.press('j')
await page.keyboard.press('j')
say(await page.evaluate(() => document.activeElement?.textContent) === seen[1], 'j does not go from row to row')
const head = await page.locator('thead th').first().boundingBox()
await page.locator('tbody tr').nth(40).scrollIntoViewIfNeeded()
say(Math.abs((await page.locator('thead th').first().boundingBox()).y - head.y) < 2, 'the head of the table scrolls away')
await page.keyboard.press('/')
say(await page.evaluate(() => document.activeElement?.getAttribute('type')) === 'search', '/ does not go to the search')
await page.keyboard.type('jo')
say(await page.locator('.bar input[type=search]').inputValue() === 'jo', 'letters that are typed act')

const chosen = await enter('/issues?status=SIGNED')
await chosen.getByRole('button', { name: '列', exact: true }).click()
await chosen.getByRole('dialog').getByText('轮次', { exact: true }).click()
await chosen.waitForURL(/columns=.*round/)
await chosen.keyboard.press('Escape')
await chosen.goto(`${base}/issues`)
await chosen.waitForURL(/columns=.*round/)
say((await chosen.locator('thead th').allInnerTexts()).includes('轮次'), 'the columns that were chosen do not come back')

const board = await enter('/issues?view=board&status=HANDED_OVER,SIGNED')
await board.locator('.card').first().waitFor()
await board.locator('h1').click()
for (const key of ['j', 'j', 'l', 'a']) await board.keyboard.press(key)
await board.waitForURL(/issue=/)
say(await board.locator('.column').nth(1).locator('.card.open').count() === 1, 'the keys do not walk the board')
await board.getByRole('group', { name: '可办事项' }).getByRole('button').first().click()
await board.waitForURL(/do=/)
const same = await enter(new URL(board.url()).pathname + new URL(board.url()).search)
await same.getByRole('dialog').waitFor()

for (const path of ['/issues', '/issues?view=board', '/issues?view=board&by=clock', '/composites', '/rates', '/rates/K09']) {
  const narrow = await enter(path)
  await narrow.setViewportSize({ width: 320, height: 768 })
  await narrow.waitForTimeout(1500)
  const width = await narrow.evaluate(() => document.documentElement.scrollWidth)
  say(width <= 320, `${path} is ${width} px wide on 320`)
}

const map = await enter('/issues?status=open&view=map')
await map.locator('canvas').waitFor()
const frame = await map.locator('canvas').boundingBox()
say(frame.x > 200 && frame.y > 200, 'the map lies over the page')
await map.getByRole('button', { name: '只看此范围' }).click()
await map.waitForURL(/box=/)

const unit = await enter('/unit?tray=inHand', 'handler')
await unit.locator('tbody a').first().click()
await unit.waitForURL(/tray=inHand&issue=/)
await unit.locator('.reply').getByRole('button', { name: '报告整改' }).waitFor()

await browser.close()
wrong.forEach((what) => console.log(what))
process.exit(wrong.length > 0 ? 1 : 0)
