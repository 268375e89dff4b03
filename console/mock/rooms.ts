import { createHash } from 'node:crypto'
import { issues, photo } from './cases'
import { CHECKLIST, plan } from './inspections'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const day = (days: number): string => at(days).slice(0, 10)
const page = (items: unknown[]) => ({ items, next: null })

const TEAM = { team: 'team-1', teamName: '督查一组' }
const visits = [
  { id: 'v-1', plan: 'p-1', point: 'P001', team: 'team-1', visitor: 'inspector', startedAt: at(-0.1), seen: 7, failed: 2, raised: [{ id: issues[0]!.id, number: issues[0]!.number }, { id: issues[1]!.id, number: issues[1]!.number }] },
  { id: 'v-2', plan: 'p-1', point: 'P002', team: 'team-1', visitor: 'inspector', startedAt: at(-7), seen: 6, failed: 0, raised: [] },
]
const visit = {
  ...visits[0], clientId: 'x', pointName: '湖东农贸市场', checklist: CHECKLIST.id, receivedAt: at(0), missing: ['looks'],
  observations: [
    { clientId: '1', item: 'clean', text: '地面无积存垃圾', kind: 'YES_NO', answer: { yes: false }, note: '水果摊后面', photos: [], passed: false, fixed: true, issueId: issues[0]!.id, issueNumber: issues[0]!.number },
    { clientId: '2', item: 'stalls', text: '摊位经营', kind: 'CHOICE', answer: { choice: 'inside' }, photos: [], passed: true, fixed: false },
    { clientId: '3', item: 'noise', text: '噪声', kind: 'NUMBER', answer: { number: 71.5 }, photos: [], passed: false, fixed: false, issueId: issues[1]!.id, issueNumber: issues[1]!.number },
  ],
}
const row = (id: string, name: string, from: number, until: number, visited: number, stops: number) => {
  const time = { from: day(from), until: day(until) }
  return { id, name, ...TEAM, cadence: 'WEEKLY', time, round: time, visited, stops, endedBy: null }
}
const plans = [row('p-2', '学校周边一日一查', 3, 40, 0, 12), row('p-1', '十一月农贸市场督查', -3, 3, 1, 2), row('p-0', '国庆前主次干道督查', -60, -40, 16, 16)]
const checklists = [CHECKLIST, { ...CHECKLIST, id: 'c-0', name: '农贸市场检查清单（旧）', drawnUpAt: '2026-10-01T01:00:00Z', items: CHECKLIST.items.slice(0, 4) }]

const numbers = issues.slice(0, 24).map((issue) => issue.number as string).sort()
const seed = '双色球 2026133: 03 08 11 19 27 31 + 12'
const drawn = [...numbers].sort((one, other) => (sha256(`${seed}:${one}`) < sha256(`${seed}:${other}`) ? -1 : 1)).slice(0, 6)
const lookBack = (id: string, name: string, isDrawn: boolean) => ({
  id, name, closedFrom: day(-30), closedUntil: day(-1), unit: null, population: numbers.length, populationSha256: sha256(numbers.map((number) => `${number}\n`).join('')), size: 6,
  seedSource: '次日双色球开奖号码', announcedAt: at(-2), seed: isDrawn ? seed : null, drawnAt: isDrawn ? at(-1) : null, seen: isDrawn ? 2 : 0, comeBack: isDrawn ? 1 : 0,
})
const lookBacks = [lookBack('l-2', '十一月下半月回头看', false), lookBack('l-1', '十一月上半月回头看', true)]
const sample = drawn.map((number, place) => ({
  number, issueId: issues.find((issue) => issue.number === number)!.id, passed: place > 1 ? null : place === 0, reopened: place > 1 ? null : place === 1, checkedAt: place > 1 ? null : at(-0.5),
}))

const byUnit = [{ unit: 'dept-1', unitName: '城市管理局', proven: 4500.5, waiting: 600, refused: 1 }, { unit: 'street-1', unitName: '江东街道', proven: 2300, waiting: 0, refused: 0 }]
const action = (id: string, name: string, measure: string, target: number, from: number, until: number, share: number) => ({
  action: { id, name, description: '对辖区内违法建设逐处建账，拆除一处、核实一处、销号一处。', measure, target, from: day(from), until: day(until), launchedBy: 'duty', launchedAt: at(from), endedBy: null },
  progress: { target, proven: 6800.5 * share, waiting: 600 * share, percent: Math.round((6800.5 * share / target) * 1000) / 10, byUnit: share ? byUnit : [] },
})
const actions = [action('s-2', '夜市摊点规范专项行动', '家', 120, 5, 60, 0), action('s-1', '拆违专项行动', 'm²', 18_000, -20, 70, 1)]
const pictures = (count: number, name: string) => Array.from({ length: count }, (_, index) => ({ ...photo(index, name) }))
const items = [
  { id: 'i-3', action: 's-1', unit: 'dept-1', status: 'SHOWN', quantity: 600, what: '拆除楼顶彩钢棚', placeText: '解放路 18 号楼顶', before: pictures(1, '前'), after: pictures(1, '后'), shownBy: 'handler', shownAt: at(-0.2) },
  { id: 'i-2', action: 's-1', unit: 'street-1', status: 'PROVEN', quantity: 2300, what: '拆除河堤违建围墙和棚屋', placeText: '湘江东路河堤', before: pictures(1, '前'), after: pictures(2, '后'), shownBy: 'street', shownAt: at(-3), decidedBy: 'inspector', decidedAt: at(-2), note: '现场属实' },
  { id: 'i-1', action: 's-1', unit: 'dept-1', status: 'REFUSED', quantity: 300, what: '拆除停车棚', placeText: '东风路 12 号', before: [], after: pictures(1, '后'), shownBy: 'handler', shownAt: at(-5), decidedBy: 'duty', decidedAt: at(-4), note: '面积不符' },
]

/** The rooms of the centre: plans, checklists, look-backs, special actions. */
export function rooms(path: string): unknown {
  const [room, ...rest] = path.replace('/api/v1/issue/', '').replace('public/', '').split('/') as [string, ...string[]]
  const [kind, id, part] = room === 'inspections' ? rest : [room, ...rest]
  if (kind === 'plans') return id ? (plans.some((one) => one.id === id) ? { ...plan(), id } : undefined) : page(plans)
  if (kind === 'visits') return id ? visit : page(visits)
  if (kind === 'checklists') return id ? checklists.find((one) => one.id === id) : page(checklists)
  if (kind === 'look-backs') {
    if (part === 'population') return page(numbers)
    const found = lookBacks.find((one) => one.id === id)
    return id ? found && { lookBack: found, sample: found.seed ? sample : [] } : page(lookBacks)
  }
  if (kind === 'special-actions') return part === 'items' ? page(items) : id ? actions.find((one) => one.action.id === id) : page(actions)
  return undefined
}
