// Looks at every room, light and dark, desk and phone: node e2e/shots.mjs [name…]; folder in SHOTS, server in CONSOLE_URL.
import { mkdirSync } from 'node:fs'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const folder = process.env.SHOTS ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })

const DESK = { width: 1366, height: 768 }
const WALL = { width: 1920, height: 1080 }
const PHONE = { width: 390, height: 844 }
const issue = (index) => `/issues/018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`
const order = '/orders/018f0000-0000-7000-8000-000000000505'

const SHOTS = [
  ['ops-1366', '/ops', DESK], ['ops-1366-dark', '/ops', DESK, { dark: true }], ['ops-1920', '/ops', WALL], ['ops-1920-dark', '/ops', WALL, { dark: true }],
  ['ops-phone', '/ops', PHONE], ['ops-en', '/ops', DESK, { en: true }],
  ['home', '/work', DESK], ['issues', '/issues', DESK], ['issues-1920', '/issues', WALL], ['issues-dark', '/issues?status=SIGNED', DESK, { dark: true }], ['issues-phone', '/issues', PHONE],
  ['issues-filtered', '/issues?status=SIGNED&soon=true&reportedFrom=2026-01-01&community=430405001001', DESK], ['issues-map', '/issues?status=open&view=map', DESK], ['issues-map-dark', '/issues?status=open&view=map', DESK, { dark: true }],
  ['issues-board', '/issues?view=board', WALL], ['issues-board-desk', '/issues?view=board&status=open', DESK], ['issues-board-clock', `/issues?view=board&by=clock&issue=${issue(3).slice(8)}`, DESK], ['issues-board-dark', `/issues?view=board&status=SIGNED,HANDED_OVER&issue=${issue(3).slice(8)}`, DESK, { dark: true }], ['issues-board-phone', '/issues?view=board&by=clock', PHONE], ['issues-board-en', '/issues?view=board&by=clock', DESK, { en: true }], ['issues-columns', '/issues?columns=number,status,what,grid,due,round,closedAt', DESK],
  ['unit', '/unit', DESK, { user: 'handler' }], ['unit-open', `/unit?tray=inHand&issue=${issue(3).slice(8)}`, DESK, { user: 'handler' }], ['unit-dark', `/unit?tray=inHand&issue=${issue(3).slice(8)}`, DESK, { user: 'handler', dark: true }], ['unit-phone', '/unit', PHONE, { user: 'handler' }], ['unit-open-phone', `/unit?issue=${issue(3).slice(8)}`, PHONE, { user: 'handler' }],
  ['issue', issue(4), DESK], ['issue-dark', issue(4), DESK, { dark: true }], ['issue-phone', issue(4), PHONE],
  ['issue-rectify', `${issue(3)}?do=rectification`, DESK], ['issue-handover', `${issue(9)}?do=hand-over`, DESK], ['issue-handover-dark', `${issue(9)}?do=hand-over`, DESK, { dark: true }],
  ['report', '/issues/new', DESK], ['report-phone', '/issues/new', PHONE, { user: 'resident' }],
  ['plans', '/plans', DESK], ['plans-phone', '/plans', PHONE], ['plan', '/plans/p-1', DESK], ['plan-dark', '/plans/p-1', DESK, { dark: true }], ['plan-phone', '/plans/p-1', PHONE], ['plan-visit', '/plans/p-1?visit=v-1', DESK],
  ['plan-new', '/plans/new', DESK], ['plan-change', '/plans/new?replaces=p-1', DESK], ['plan-new-phone', '/plans/new', PHONE], ['plan-en', '/plans/p-1', DESK, { en: true }],
  ['checklists', '/checklists', DESK], ['checklist', '/checklists/c-1', DESK], ['checklist-new', '/checklists/new?like=c-1', DESK], ['checklist-new-dark', '/checklists/new?like=c-1', DESK, { dark: true }], ['checklist-new-phone', '/checklists/new?like=c-1', PHONE],
  ['lookbacks', '/look-backs', DESK], ['lookbacks-announce', '/look-backs?do=announce', DESK], ['lookback', '/look-backs/l-1', DESK, { user: 'inspector' }], ['lookback-dark', '/look-backs/l-1', DESK, { dark: true }], ['lookback-phone', '/look-backs/l-1', PHONE, { user: 'inspector' }], ['lookback-waits', '/look-backs/l-2', DESK],
  ['specials', '/special-actions', DESK], ['special', '/special-actions/s-1', DESK, { user: 'inspector' }], ['special-dark', '/special-actions/s-1', DESK, { dark: true }], ['special-phone', '/special-actions/s-1', PHONE, { user: 'inspector' }], ['special-show', '/special-actions/s-1?do=show', DESK, { user: 'handler' }],
  ['inspection-phone', '/m', PHONE, { user: 'inspector' }], ['latenesses', '/latenesses', DESK], ['latenesses-dark', '/latenesses', DESK, { dark: true }], ['latenesses-phone', '/latenesses', PHONE], ['lateness-appeal', '/latenesses?lateness=l-3&do=appeal', DESK, { user: 'handler' }], ['orders', '/orders', DESK], ['order', order, DESK], ['order-callback', `${order}?do=call-back`, DESK], ['order-new', '/orders/new', DESK, { user: 'agent' }],
  ['errands', '/errands', DESK, { user: 'volunteer' }], ['hours', '/hours', DESK, { user: 'volunteer' }],
  ['indicators', '/indicators?span=month', DESK], ['indicators-dark', '/indicators?span=month', DESK, { dark: true }], ['indicators-phone', '/indicators?span=month', PHONE], ['indicator', '/indicators/closing-rate?side=denominator', DESK],
  ['composites', '/composites?span=month', DESK], ['composites-dark', '/composites?span=month', DESK, { dark: true }], ['composites-phone', '/composites?span=month', PHONE], ['composites-en', '/composites?span=month', DESK, { en: true }],
  ['rates', '/rates?span=month', DESK], ['rates-dark', '/rates?span=month', DESK, { dark: true }], ['rates-phone', '/rates?span=month', PHONE], ['rate', '/rates/K09?side=denominator', DESK], ['rate-en', '/rates/K09?side=denominator', DESK, { en: true }],
  ['score', '/score', DESK], ['unit-score', '/score/dept-1', DESK, { user: 'handler' }], ['entry', '/score/dept-1?entry=e-1', DESK, { user: 'handler' }], ['entry-dark', '/score/dept-1?entry=e-1', DESK, { user: 'handler', dark: true }],
  ['register', '/register?table=grids', DESK, { user: 'admin', file: 'grids.geojson' }], ['register-dark', '/register?table=units', DESK, { user: 'admin', file: 'units.csv', dark: true }], ['register-phone', '/register?table=grids', PHONE, { user: 'admin', file: 'grids.geojson' }],
  ['parked', '/parked', DESK, { user: 'admin' }], ['no-right', '/parked', DESK], ['not-found', '/issues/none', DESK], ['no-match', '/issues?text=zzz', DESK], ['no-unit', '/unit', DESK, { user: 'admin' }],
]

const wanted = process.argv.slice(2)
const browser = await openBrowser()
for (const [name, path, viewport, options = {}] of SHOTS) {
  if (wanted.length && !wanted.some((one) => name.startsWith(one))) continue
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', colorScheme: options.dark ? 'dark' : 'light' })
  await context.addCookies([{ name: 'mock_user', value: options.user ?? 'duty', url: base }])
  await context.addInitScript(`try { localStorage.setItem('yanxing.locale', '${options.en ? 'en' : 'zh-CN'}') } catch {}`)
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && console.log(name, 'console:', message.text()))
  page.on('pageerror', (error) => console.log(name, 'error:', error.message))
  page.on('request', (request) => !request.url().startsWith(base) && !/^(data|blob):/.test(request.url()) && console.log(name, 'left the origin:', request.url()))
  await page.goto(base + path)
  await page.waitForTimeout(/^\/ops|view=map/.test(path) ? 4500 : 2000)
  if (options.file) {
    await page.locator('input[type=file]').setInputFiles({ name: options.file, mimeType: 'text/plain', buffer: Buffer.from('{}') })
    await page.locator('form button[type=submit]').click()
    await page.waitForTimeout(800)
  }
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: viewport === PHONE })
  await context.close()
}
await browser.close()
