/** An invented district for looking at the console without services. Tests and screenshots only; never built in. */
export const DISTRICT = { code: '990000', name: '临江区', nameEn: 'Linjiang', timeZone: 'Asia/Shanghai', longitude: 112.62, latitude: 26.9 }

const STREETS = ['江东街道', '北塘街道', '书院街道', '柳湖街道', '新民街道', '南岭街道', '铁炉街道', '石桥镇', '茶园镇', '东湖乡']
export const random = (() => {
  let seed = 7
  return (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
})()

const EDGE = 48
const outlineRing = Array.from({ length: EDGE + 1 }, (_, index) => {
  const angle = (index % EDGE) / EDGE * Math.PI * 2
  const radius = 0.085 * (1 + 0.22 * Math.sin(angle * 3 + 1) + 0.1 * Math.cos(angle * 7))
  return [112.62 + Math.cos(angle) * radius * 1.25, 26.9 + Math.sin(angle) * radius]
})

export const streets = STREETS.map((name, index) => ({
  code: `9900000${String(index + 1).padStart(2, '0')}000`, name, level: 'STREET', parent: DISTRICT.code, endedOn: null,
  longitude: 112.62 + ((index * 5) % 9 - 4) * 0.016, latitude: 26.9 + (Math.floor(index / 2) - 2) * 0.03 + (index % 2) * 0.008,
}))

export const outline = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { name: DISTRICT.name }, geometry: { type: 'Polygon', coordinates: [outlineRing] } }],
}

const inside = (x: number, y: number): boolean => {
  const dx = (x - 112.62) / 1.25
  const dy = y - 26.9
  const angle = Math.atan2(dy, dx)
  return Math.hypot(dx, dy) < 0.085 * (1 + 0.22 * Math.sin(angle * 3 + 1) + 0.1 * Math.cos(angle * 7))
}
const nearest = (x: number, y: number) =>
  streets.reduce((best, one) => Math.hypot(one.longitude - x, one.latitude - y) < Math.hypot(best.longitude - x, best.latitude - y) ? one : best)

const STEP = 0.0105
const cells: any[] = []
for (let x = 112.48; x < 112.77; x += STEP) for (let y = 26.78; y < 27.02; y += STEP) {
  if (!inside(x + STEP / 2, y + STEP / 2)) continue
  cells.push({
    type: 'Feature',
    properties: { code: `g-${cells.length + 1}`, name: `第 ${cells.length + 1} 网格`, street: nearest(x, y).code },
    geometry: { type: 'Polygon', coordinates: [[[x, y], [x + STEP, y], [x + STEP, y + STEP], [x, y + STEP], [x, y]]] },
  })
}
export const grids = { type: 'FeatureCollection', features: cells }

export function anyPlace(): [number, number] {
  for (;;) {
    const x = 112.62 + (random() - 0.5) * 0.22
    const y = 26.9 + (random() - 0.5) * 0.18
    if (inside(x, y)) return [x, y]
  }
}
export const streetAt = (x: number, y: number) => nearest(x, y)

export const points = {
  type: 'FeatureCollection',
  features: Array.from({ length: 101 }, (_, index) => ({
    type: 'Feature', properties: { code: `p-${index + 1}`, name: `测评点 ${index + 1}`, type: 'market' }, geometry: { type: 'Point', coordinates: anyPlace() },
  })),
}

const TYPES = ['主干道', '农贸市场', '公园广场', '学校周边', '社区']
export const pointList = points.features.map(({ properties }, index) => ({ ...properties, type: TYPES[index % TYPES.length], unit: 'dept-1', endedOn: null }))

const DEPARTMENTS = ['城市管理和综合执法局', '住房和城乡建设局', '市场监督管理局', '交通运输局', '生态环境分局', '教育局', '卫生健康局', '民政局']
export const units = [
  { code: 'centre', name: '区创建办', nameEn: 'Command centre', kind: 'CENTRE', area: null, league: 'centre', endedOn: null },
  ...streets.map((street) => ({ code: street.code, name: street.name, nameEn: street.name, kind: 'STREET', area: street.code, league: 'streets', endedOn: null })),
  { code: 'team-1', name: '督查一组', nameEn: 'Inspection team 1', kind: 'INSPECTION_TEAM', area: null, league: 'none', endedOn: null },
  ...DEPARTMENTS.map((name, index) => ({ code: `dept-${index + 1}`, name, nameEn: name, kind: 'DEPARTMENT', area: null, league: 'departments', endedOn: null })),
]

const ITEMS: [string, string, string][] = [
  ['exposed-litter', '暴露垃圾', '市容环境'], ['road-damage', '道路破损', '市政设施'], ['manhole-missing', '井盖缺失', '市政设施'], ['street-stall', '占道经营', '街面秩序'],
  ['small-ads', '非法小广告', '宣传广告'], ['dust', '工地扬尘', '施工管理'], ['bike-parking', '非机动车乱停放', '街面秩序'], ['elder-help', '独居老人帮扶', '为民服务'],
]
export const catalogue = ITEMS.map(([code, name, group]) => ({
  code, name, nameEn: code, group, unit: null, volunteerErrand: null, endedOn: null,
  conditions: [{ code: `${code}-1`, name: '一般情形', limit: 4, unit: 'WORKING_HOUR' }, { code: `${code}-2`, name: '较重情形', limit: 3, unit: 'WORKING_DAY' }],
}))
export const categories = [
  { code: 'env', name: '环境保护', parent: null }, { code: 'noise', name: '噪声扰民', parent: 'env' }, { code: 'fume', name: '油烟污染', parent: 'env' },
  { code: 'city', name: '城市管理', parent: null }, { code: 'road', name: '道路养护', parent: 'city' }, { code: 'water', name: '供水问题', parent: 'city' },
].map((one) => ({ ...one, unit: null, catalogueItem: null, handleWorkingDays: 5, endedOn: null }))
export const teams = [{ code: 'team-red', name: '红马甲志愿服务队', sector: 'street', unit: streets[0]!.code, endedOn: null }]
