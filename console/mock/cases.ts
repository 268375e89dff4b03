import { anyPlace, catalogue, random, streetAt, units } from './district'

const NOW = Date.now()
const DISPUTED = 4
const HOUR = 3_600_000
const ago = (hours: number): string => new Date(NOW - hours * HOUR).toISOString()
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!
const uuid = (index: number): string => `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`

const WORDS = [
  '菜市场北门垃圾桶满溢，地面有散落垃圾和污水', '人行道地砖松动，雨后积水', '小区出口井盖缺失，已临时摆放警示锥', '早餐摊点占用非机动车道',
  '电线杆和公交站牌张贴大量小广告', '工地出口未冲洗，车辆带泥上路', '地铁口共享单车堆放影响通行', '独居老人家中灯具损坏，需要更换',
]
const PLACES = ['解放路 128 号', '湖滨小区南门', '中心农贸市场', '第三小学门口', '湘江东路与工农路口', '东站广场']
const STATUSES = ['REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'SIGNED', 'SIGNED', 'RECTIFIED', 'CLOSED', 'CLOSED', 'REJECTED']
const SOURCES = ['INSPECTOR', 'GRID_WORKER', 'RESIDENT', 'HOTLINE', 'LEADER']
const ACTIONS: Record<string, string[]> = {
  REPORTED: ['filing', 'rejection'], FILED: ['hand-over'], HANDED_OVER: ['signature', 'return-request'], SIGNED: ['rectification', 'volunteers', 'return-request'],
  RECTIFIED: ['verification'], CLOSED: ['reopening'], REJECTED: [],
}

const swatch = (text: string, hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><rect width="320" height="240" fill="hsl(${hue},14%,58%)"/><rect y="150" width="320" height="90" fill="hsl(${hue},10%,42%)"/><text x="160" y="126" font-size="22" text-anchor="middle" fill="#fff">${text}</text></svg>`)}`
export const photo = (index: number, text: string) => ({ id: uuid(9000 + index), link: swatch(text, index * 47), thumbnailLink: swatch(text, index * 47) })

/** A limit of two stages, whose first is not reported yet. */
const inTwoStages = (due: string) => ({
  limit: { term: { count: 2, unit: 'WORKING_DAY' }, season: null, containment: { term: { count: 1, unit: 'URGENT_HOUR' }, deadline: { dueAt: new Date(NOW + HOUR / 2).toISOString(), provisional: false, days: [] } } },
  limitWhy: '自2026年11月23日 09:10交办，1个紧急工作时（昼夜连续）内（2026年11月23日 10:10前）控制险情。计算过程：11月23日自然日计入。此后时限2个工作日。计算过程：11月24日至11月25日工作日计入。',
  containment: { dueAt: new Date(Math.min(NOW + HOUR / 2, Date.parse(due))).toISOString(), containedAt: null, overdue: false, wasOverdue: false },
})

export const issues = Array.from({ length: 168 }, (_, index) => {
  const [longitude, latitude] = anyPlace()
  const street = streetAt(longitude, latitude)
  const item = index % catalogue.length
  const status = STATUSES[(index * 7) % STATUSES.length]!
  const reported = random() * 60
  const handed = !['REPORTED', 'FILED', 'REJECTED'].includes(status)
  const due = handed ? new Date(NOW + (random() * 60 - 12) * HOUR).toISOString() : null
  const overdue = ['HANDED_OVER', 'SIGNED'].includes(status) && due !== null && Date.parse(due) < NOW
  const staged = index % 10 === 2
  const unit = handed ? (index % 3 === 0 ? units[11 + (index % 8)]! : units.find((one) => one.code === street.code)!) : null
  return {
    id: uuid(index + 1), number: `2026-${String(1168 - index).padStart(6, '0')}`, status, source: pick(SOURCES), catalogueItem: catalogue[item]!.code,
    catalogueItemName: catalogue[item]!.name, condition: handed ? catalogue[item]!.conditions[0]!.code : null, description: WORDS[item]!, placeText: pick(PLACES),
    place: { longitude, latitude, street: street.code, community: null, grid: `g-${index}`, point: null }, street: street.code, streetName: street.name,
    communityName: '湖滨社区', gridName: `第 ${index % 90} 网格`, unit: unit?.code ?? null, unitName: unit?.name ?? null, suggestedUnit: street.code,
    suggestedUnitWhy: `“${catalogue[item]!.name}”由所在街道负责：${street.name}`, round: 1, reworks: index % 9 === 0 ? 1 : 0, orderId: index % 5 === 0 ? uuid(501) : null, errandId: null,
    reportedAt: ago(reported), filedAt: handed ? ago(reported - 0.2) : null, handedOverAt: handed ? ago(reported - 0.4) : null,
    signedAt: ['SIGNED', 'RECTIFIED', 'CLOSED'].includes(status) ? ago(reported - 0.6) : null, rectifiedAt: null as string | null, closedAt: status === 'CLOSED' ? ago(1) : null,
    dueAt: due, overdue, wasOverdue: overdue || index % 13 === 0,
    deadline: due ? { dueAt: due, provisional: false, days: [
      { day: '2026-11-20', counted: true, reason: 'workday' }, { day: '2026-11-21', counted: false, reason: 'weekend' }, { day: '2026-11-22', counted: false, reason: 'weekend' }, { day: '2026-11-23', counted: true, reason: 'workday' },
    ] } : null,
    photosBefore: [photo(index, '整改前')], dispute: index === DISPUTED ? { status: 'OPEN', reason: '照片上看着修好了，一下雨还是积水，电动车都绕着走。', disputedAt: ago(3), reply: null, decidedAt: null } : null,
    photosAfter: ['RECTIFIED', 'CLOSED'].includes(status) ? [photo(index + 3, '整改后')] : [], actions: index === DISPUTED ? ['dispute-decision'] : staged ? ['containment', ...ACTIONS[status]!] : ACTIONS[status]!, version: 3,
    ...(staged && due ? inTwoStages(due) : {}),
  }
})

const ORDER_STATUS = ['PENDING_ACCEPT', 'PENDING_DISPATCH', 'DISPATCHED', 'IN_PROGRESS', 'PENDING_REVIEW', 'PENDING_CALLBACK', 'CLOSED']
const ORDER_ACTIONS: Record<string, string[]> = {
  PENDING_ACCEPT: ['acceptance', 'refusal'], PENDING_DISPATCH: ['dispatch'], DISPATCHED: ['signature', 'return-request'], IN_PROGRESS: ['reply', 'return-request'],
  PENDING_REVIEW: ['review'], PENDING_CALLBACK: ['call-back', 'contact-reveal'], CLOSED: [],
}
const TITLES = ['夜间施工噪声扰民', '二次供水水压不足', '路灯连续三晚不亮', '餐饮店油烟直排', '小区消防通道被占', '公交站台破损']
export const orders = Array.from({ length: 74 }, (_, index) => {
  const status = ORDER_STATUS[(index * 3) % ORDER_STATUS.length]!
  const [longitude, latitude] = anyPlace()
  const assigned = !['PENDING_ACCEPT', 'PENDING_DISPATCH'].includes(status)
  const unit = assigned ? units[1 + (index % 15)]! : null
  const handleDueAt = assigned ? new Date(NOW + (random() * 90 - 8) * HOUR).toISOString() : null
  const replied = ['PENDING_REVIEW', 'PENDING_CALLBACK', 'CLOSED'].includes(status)
  return {
    id: uuid(501 + index), number: `RX2026${String(3074 - index).padStart(5, '0')}`, status, channel: index % 4 === 0 ? 'CITY_PLATFORM' : 'PHONE', category: index % 2 ? 'noise' : 'water',
    categoryName: index % 2 ? '噪声扰民' : '供水问题', urgency: index % 11 === 0 ? 'URGENT' : 'ORDINARY', title: TITLES[index % TITLES.length]!,
    content: '市民反映：连续多晚 22 点后仍有机器作业声，影响休息，希望尽快处理并给予答复。', callerNameMasked: '李**', callerPhoneMasked: '138****5521', placeText: pick(PLACES),
    place: { longitude, latitude }, unit: unit?.code ?? null, unitName: unit?.name ?? null, handling: assigned ? 'FIELD' : null, instruction: assigned ? '请到现场核实并于期限内答复市民。' : null,
    round: 1, issueId: index % 3 === 0 ? uuid(3) : null, errandId: null, registeredAt: ago(index), acceptedAt: ago(index - 0.1), dispatchedAt: assigned ? ago(index - 0.3) : null, signedAt: null,
    repliedAt: replied ? ago(1) : null, closedAt: null, signDueAt: null, handleDueAt, deadline: null, overdue: !replied && handleDueAt !== null && Date.parse(handleDueAt) < NOW, wasOverdue: false,
    replyText: replied ? '已约谈施工方，夜间 22 点后停止作业，并安排专人巡查。' : null, solved: null, satisfaction: null, closeKind: null, photos: [], actions: ORDER_ACTIONS[status]!, version: 2,
  }
})

export const errands = Array.from({ length: 12 }, (_, index) => ({
  id: uuid(801 + index), number: `DD2026${String(212 - index).padStart(5, '0')}`, status: ['OFFERED', 'ACCEPTED', 'IN_SERVICE', 'COMPLETED'][index % 4]!, kind: index % 2 ? 'PRACTICAL_HELP' : 'CLEAN_UP', people: 3,
  taken: index % 4, instruction: '帮助独居老人更换灯具，清理楼道杂物。', place: { longitude: 112.62, latitude: 26.9 }, issueId: uuid(2), orderId: null, team: 'team-red',
  offeredAt: ago(index * 3), neededBy: new Date(NOW + (24 - index) * HOUR).toISOString(), attendances: [], photos: [], actions: [['acceptance'], ['check-in'], ['check-out', 'completion'], []][index % 4]!, version: 1,
}))

export const history = [
  { at: ago(30), act: 'report', actor: 'grid', actorUnit: units[1]!.code, fromStatus: null, toStatus: 'REPORTED', note: null, photos: [photo(1, '上报')] },
  { at: ago(29), act: 'filing', actor: 'duty', actorUnit: 'centre', fromStatus: 'REPORTED', toStatus: 'FILED', note: null },
  { at: ago(28.6), act: 'hand-over', actor: 'dispatcher', actorUnit: 'centre', fromStatus: 'FILED', toStatus: 'HANDED_OVER', note: '请尽快清运，并检查周边三个投放点。' },
  { at: ago(27), act: 'signature', actor: 'street', actorUnit: units[1]!.code, fromStatus: 'HANDED_OVER', toStatus: 'SIGNED', note: null },
  { at: ago(20), act: 'rectification', actor: 'street', actorUnit: units[1]!.code, fromStatus: 'SIGNED', toStatus: 'RECTIFIED', note: '已清运两车，地面冲洗完毕，增设一个投放桶。', photos: [photo(5, '整改后'), photo(6, '周边')] },
  { at: ago(16), act: 'verification', actor: 'inspector', actorUnit: 'team-1', fromStatus: 'RECTIFIED', toStatus: 'SIGNED', note: '北侧仍有散落垃圾，返工。' },
]
