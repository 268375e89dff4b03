/** A table that was tried: grids that overlap, anything else without a fault. */
export function tableTried(table: string, query: URLSearchParams) {
  const isDrawn = table === 'grids'
  const flaw = (row: number | null, column: string | null, code: string, message: string) => ({ file: `${table}.csv`, row, column, code, message })
  return {
    table, source: { format: isDrawn ? 'GEOJSON' : 'CSV', encoding: 'UTF-8', sheet: null, rows: 24 }, added: 3, changed: 2, ended: query.get('whole') === 'true' ? 4 : 0, unchanged: 19,
    changes: Array.from({ length: 5 }, (_, index) => ({ row: index + 2, kind: index < 3 ? 'ADDED' : 'CHANGED', code: `dept-${index + 20}`, name: `示范单位 ${index + 1}`, fields: index < 3 ? [] : ['name', 'area'] })),
    problems: isDrawn ? [
      flaw(7, 'geometry', 'grids-overlap', '网格应互不重叠，但 430405001001007、430405001001008 在东经 112.612340、北纬 26.894510 处重叠 1240 平方米。'),
      flaw(null, 'geometry', 'grids-leave-a-gap', '网格应铺满全区，但 430405001001007 旁东经 112.618800、北纬 26.891200 处有 860 平方米空白。'),
      flaw(12, 'community', 'reference-unknown', '应为已登记的社区，但登记册中没有 430405009999。'),
    ] : [],
    hints: isDrawn ? [flaw(3, 'geometry', 'grid-outside-district', '网格应在区界之内，但 430405001001003 有 55 平方米伸出区界。')] : [],
  }
}

export const pastImports = [
  { source: '原数字城管系统', accepted: 128_430, refused: 2, refusedByReason: { 'place-outside': 1, 'catalogue-item-unknown': 1 } },
  { source: 'boston-311', accepted: 9_812, refused: 0, refusedByReason: {} },
]
export const refusedRows = [
  { externalId: 'CG2023-00417', reason: 'place-outside', offeredAt: new Date().toISOString() },
  { externalId: 'CG2023-01990', reason: 'catalogue-item-unknown', offeredAt: new Date().toISOString() },
]
