// Every room, or those whose address begins so, light and dark, through axe: node e2e/axe.mjs [/plans…]; CONSOLE_URL as for shots. Ends with 1 when something serious is found.
import AxeBuilder from '@axe-core/playwright'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://127.0.0.1:4173'
const issue = '/issues/018f0000-0000-7000-8000-000000000003'
const ROOMS = [
  ['duty', '/work'], ['duty', '/ops'], ['duty', '/issues'], ['duty', '/issues?text=zzz'], ['duty', '/issues?status=SIGNED&soon=true&community=430405001001'], ['duty', '/issues?view=map'], ['duty', '/issues?view=board'], ['duty', `/issues?view=board&by=clock&issue=${issue.slice(8)}`], ['duty', '/issues?columns=number,due,round'], ['handler', '/unit'], ['handler', `/unit?tray=inHand&issue=${issue.slice(8)}`], ['duty', issue], ['duty', `${issue}?do=rectification`], ['duty', '/issues/new'], ['duty', '/issues/none'],
  ['duty', '/orders'], ['agent', '/orders/new'], ['volunteer', '/errands'], ['volunteer', '/hours'], ['duty', '/indicators'], ['duty', '/indicators/closing-rate?side=denominator'], ['duty', '/composites'], ['duty', '/rates'], ['duty', '/rates/K09?side=denominator'], ['duty', '/rates/K01'], ['duty', '/score'], ['handler', '/score/dept-1?entry=e-1'], ['admin', '/parked'], ['admin', '/register'], ['admin', '/audit'], ['duty', '/parked'], ['inspector', '/m'], ['duty', '/latenesses'], ['handler', '/latenesses?lateness=l-3&do=appeal'],
  ['duty', '/plans'], ['duty', '/plans/new'], ['duty', '/plans/p-1'], ['duty', '/plans/p-1?visit=v-1'], ['duty', '/plans/p-1?do=end'], ['duty', '/checklists'], ['duty', '/checklists/new?like=c-1'], ['duty', '/checklists/c-1'],
  ['duty', '/look-backs?do=announce'], ['duty', '/look-backs/l-2'], ['inspector', '/look-backs/l-1'], ['duty', '/special-actions'], ['inspector', '/special-actions/s-1'], ['handler', '/special-actions/s-1?do=show'], ['resident', '/plans'],
]
const browser = await openBrowser()
let serious = 0
const wanted = process.argv.slice(2)
for (const colorScheme of ['light', 'dark']) {
  for (const [user, path] of ROOMS.filter(([, path]) => wanted.length === 0 || wanted.some((one) => path.startsWith(one)))) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme, reducedMotion: 'reduce' })
    await context.addCookies([{ name: 'mock_user', value: user, url: base }])
    const page = await context.newPage()
    await page.goto(base + path)
    await page.waitForTimeout(2500)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    for (const { id, impact, nodes } of violations) {
      if (['serious', 'critical'].includes(impact)) serious += 1
      console.log(colorScheme, path, impact, id, nodes.length, nodes[0].target.join(' '), nodes[0].html.slice(0, 140))
    }
    await context.close()
  }
}
await browser.close()
process.exit(serious > 0 ? 1 : 0)
