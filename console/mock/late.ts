import { photo } from './cases'

const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()
const late = (n: number, more: { appeal?: { status: string; [field: string]: unknown } | null; [field: string]: unknown }) => ({
  id: `l-${n}`, issueId: `018f0000-0000-7000-8000-00000000000${n}`, number: `2026-00000${n}`, unit: 'dept-1', unitName: '城市管理局', round: 1,
  dueAt: hours(-30), overdueAt: hours(-30), appealUntil: hours(70), photos: [], actions: [], appeal: null, ...more,
})

/** Deadlines that passed: one without an appeal, one that waits, one that was refused. */
export const latenesses = [
  late(3, { actions: ['appeal'] }),
  late(4, { actions: ['appeal-decision'], photos: [photo(1, '停电通知')], appeal: { status: 'ASKED', reasonCode: 'FORCE_MAJEURE', note: '当日全区停电，夜间无法施工', photos: ['1'], askedBy: 'handler', askedAt: hours(-3) } }),
  late(5, { appeal: { status: 'REFUSED', reasonCode: 'WEATHER', note: '连日暴雨', photos: [], askedBy: 'handler', askedAt: hours(-20), decidedBy: 'duty', decidedAt: hours(-2), decisionNote: '气象记录当日无雨' } }),
]

/** What the desk wants looked at. */
export const fieldChecks = [{
  id: 'k-1', issueId: '018f0000-0000-7000-8000-000000000001', number: '2026-000001', catalogueItem: 'road-damage', catalogueItemName: '路面破损',
  description: '市场门口路面有坑，约一米宽', placeText: '东风路农贸市场门口', longitude: 112.62, latitude: 26.89, grid: null, inspector: null,
  note: '请核实坑洼是否在本区道路上', askedAt: hours(-0.2), dueAt: hours(0.3), overdue: false,
}]
