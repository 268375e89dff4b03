import { issues, orders } from './cases'
import { random, units } from './district'

const NOW = Date.now()
const judged = units.filter((unit) => unit.kind !== 'CENTRE')
const scores = judged.map((unit) => ({ unit: unit.code, name: unit.name, league: unit.league, score: Math.round((random() * 46 - 8) * 10) / 10, entries: Math.floor(random() * 60) + 4 }))
export const rankings = ['streets', 'departments'].flatMap((league) =>
  scores.filter((row) => row.league === league).sort((one, other) => other.score - one.score).map((row, index) => ({ rank: index + 1, ...row })))

const open = issues.filter((issue) => !['CLOSED', 'REJECTED'].includes(issue.status))
export const figures = () => ({
  issues: { reported: 1168, filed: 1120, open: open.length, overdue: open.filter((issue) => issue.overdue).length, closed: 1004, closedOnTime: 968, onTimeRate: { numerator: 968, denominator: 1004 }, rectifiedWaiting: 17 },
  orders: { registered: 3074, open: 52, overdue: 3, closed: 3022, onTimeRate: { numerator: 2961, denominator: 3022, value: 0.9798 }, satisfiedRate: { numerator: 2874, denominator: 2948, value: 0.9749 } },
  volunteers: { minutes: 5_702_340, errands: 812, completed: 796 },
  asOf: new Date().toISOString(),
})
export const issueFigures = () => ({
  reported: 1168, filed: 1120, open: open.length, overdue: 9, dueSoon: 14, rectifiedWaiting: 17, closed: 1004,
  byStatus: Object.fromEntries(['REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'RECTIFIED', 'CLOSED'].map((status) => [status, issues.filter((issue) => issue.status === status).length])), byUnit: [], asOf: new Date().toISOString(),
})

const TYPES = ['issue.reported', 'issue.filed', 'issue.handed-over', 'issue.signed', 'issue.rectified', 'issue.closed', 'order.registered', 'order.dispatched', 'order.called-back', 'issue.overdue', 'errand.completed']
export function happening(at = Date.now()) {
  const type = TYPES[Math.floor(random() * TYPES.length)]!
  const issue = issues[Math.floor(random() * issues.length)]!
  const order = orders[Math.floor(random() * orders.length)]!
  const isOrder = type.startsWith('order')
  return {
    type: `${type}.v1`, title: type, subject: isOrder ? order.title : issue.catalogueItemName, number: isOrder ? order.number : issue.number, at: new Date(at).toISOString(), caseKind: isOrder ? 'order' : type.startsWith('errand') ? 'errand' : 'issue',
    caseId: isOrder ? order.id : issue.id, unit: (isOrder ? order.unit : issue.unit) ?? null, place: null,
  }
}
export const recent = Array.from({ length: 30 }, (_, index) => happening(NOW - index * 97_000 - 4000))

export const overdue = [
  ...issues.filter((issue) => issue.overdue).map((issue) => ({ caseKind: 'issue', caseId: issue.id, number: issue.number, title: issue.catalogueItemName, unit: issue.unit!, unitName: issue.unitName, dueAt: issue.dueAt! })),
  ...orders.filter((order) => order.overdue).map((order) => ({ caseKind: 'order', caseId: order.id, number: order.number, title: order.title, unit: order.unit!, unitName: order.unitName, dueAt: order.handleDueAt! })),
].sort((one, other) => one.dueAt.localeCompare(other.dueAt))

const RULES = [['on-time', '按期整改', 1], ['rework', '核查返工', -2], ['late', '超期未整改', -1.5], ['hotline', '热线按期办结', 0.5], ['satisfied', '群众满意', 1], ['hours', '志愿时长', 0.2]] as const
export const entries = Array.from({ length: 24 }, (_, index) => {
  const [rule, ruleName, amount] = RULES[index % RULES.length]!
  const issue = issues[index]!
  return { id: `e-${index}`, unit: 'dept-1', rule, ruleName, caseKind: 'issue', caseId: issue.id, caseNumber: issue.number, amount, text: `${issue.catalogueItemName}（${issue.number}）${ruleName}`, effectiveAt: new Date(NOW - index * 7_200_000).toISOString() }
})
export const unitScore = (code: string) => {
  const row = rankings.find((one) => one.unit === code) ?? rankings[0]!
  return {
    unit: code, name: row.name, score: row.score, rank: row.rank, of: 10, entries: { items: entries, next: null },
    byRule: RULES.map(([rule, name, amount], index) => ({ rule, name, amount: amount * (8 - index), entries: 8 - index })),
  }
}
export const explanation = (id: string) => {
  const entry = entries.find((one) => one.id === id) ?? entries[0]!
  return {
    entry, rule: { code: entry.rule, name: entry.ruleName, text: '在期限内整改并经核查合格的，每件加 1 分。', clause: '试行办法第 4 条第 1 款' }, text: `${entry.text}，${entry.amount > 0 ? '加' : '扣'} ${Math.abs(entry.amount)} 分。`,
    sum: '1.000 × 1', trace: { rectifiedAt: '2026-11-22T07:20:00Z', dueAt: '2026-11-23T09:00:00Z', reworks: '0' }, case: { kind: 'issue', id: entry.caseId, number: entry.caseNumber },
    events: ['issue.handed-over.v1', 'issue.rectified.v1', 'issue.closed.v1'].map((type, index) => ({ id: `ev-${index}`, type, sequence: index + 3, occurredAt: entry.effectiveAt, body: { issueId: entry.caseId, unit: entry.unit, round: 1 } })),
  }
}
