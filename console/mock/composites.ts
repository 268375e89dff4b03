import { counted, definitions, readOf } from './indicators'

const WEIGHTS: [string, string, [string, string, string, [number, string, string, boolean?][]][]][] = [
  ['duty-officer', '值班长综合评价', [['standard', '数字城管通行权重：按时立案 25、准确立案 40、按期结案 35', 'common to digital city management', [[25, 'filing-on-time-rate', 'taiyuan'], [40, 'valid-report-rate', 'standard'], [35, 'closing-rate', 'standard']]]]],
  ['department', '处置部门综合评价', [
    ['standard', '数字城管通行权重：案件量 10、结案率 30、按期处置率 30、返工率 30（取其余）', 'common to digital city management', [[10, 'VOLUME', ''], [30, 'closing-rate', 'standard'], [30, 'handling-on-time-rate', 'standard'], [30, 'rework-rate', 'jinniu', true]]],
    ['jinniu', '成都金牛：日常处置 30、按期 40、返工 30（取其余）', 'Jinniu of Chengdu', [[30, 'handling-rate', 'standard'], [40, 'overtime-multiple', 'standard'], [30, 'rework-rate', 'jinniu', true]]],
  ]],
]
const SCALE = [{ upTo: 50, points: 100 }, { upTo: 100, points: 90 }, { upTo: 200, points: 75 }, { points: 0 }]

function partOf(query: URLSearchParams, weight: number, indicator: string, version: string, complement = false) {
  if (indicator === 'VOLUME') return { of: { weight, indicator: null, version: null, complement, count: 'DUE_HANDLED', scale: SCALE }, name: '案件量', nameEn: 'Volume', text: '84', points: weight * 0.9 }
  const definition = definitions.find((one) => one.code === indicator)!
  const { value, text } = readOf(definition, query).find((one) => one.version === version)!
  const points = value === null ? null : Math.round((complement ? 100 - value : value) * weight * 10) / 1000
  return { of: { weight, indicator, version, complement, count: null, scale: null }, name: definition.name, nameEn: definition.code, text, points }
}

/** What the room of composite marks asks for. */
export function composites(query: URLSearchParams): unknown {
  return WEIGHTS.map(([code, name, versions]) => ({
    code, name, nameEn: code, counted: counted(query),
    versions: versions.map(([version, source, sourceEn, components]) => {
      const parts = components.map((component) => partOf(query, ...component))
      const score = parts.every((part) => part.points !== null) ? Math.round(parts.reduce((sum, part) => sum + part.points!, 0) * 100) / 100 : null
      return { version, source, sourceEn, parts, score, text: score?.toFixed(2) ?? '—', grade: score === null ? null : score >= 90 ? 'A' : score >= 75 ? 'B' : 'C' }
    }),
  }))
}
