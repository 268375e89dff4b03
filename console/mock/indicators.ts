import { issues } from './cases'
import { units } from './district'

const formula = (version: string, source: string) => ({ version, validFrom: '2000-01-01', source, sourceEn: source, numerator: 'CLOSED', denominator: 'DUE_CLOSED' })
const COMMON = formula('standard', '数字城管通行口径')
export const definitions = [
  ['valid-report-rate', '有效上报率', '有效上报 ÷ 上报', [COMMON]],
  ['filing-on-time-rate', '按时立案率', '按时立案 ÷ 立案', [formula('taiyuan', '太原：立案和派遣共 30 分钟（一般案件）')]],
  ['dispatch-on-time-rate', '按时派遣率', '按时派遣 ÷ 应派遣', [formula('yuncheng', '运城：派遣 15 分钟')]],
  ['handling-rate', '处置率', '处置 ÷ 应处置', [COMMON]],
  ['handling-on-time-rate', '按期处置率', '按期处置 ÷ 应处置', [COMMON]],
  ['closing-rate', '结案率', '结案 ÷ 应结案', [COMMON, formula('jinhua', '金华：分母扣除缓办')]],
  ['rework-rate', '返工率', '返工且应结案 ÷ 应结案', [formula('jinniu', '成都金牛：以应结案为分母')]],
  ['overtime-multiple', '超时倍数', '逾期处置 ÷ 逾期处置', [COMMON]],
].map(([code, name, words, versions]) => ({ code, name, nameEn: code, words, measure: code === 'overtime-multiple' ? 'TIMES' : 'PERCENT', versions })) as {
  code: string; name: string; nameEn: string; words: string; measure: string; versions: ReturnType<typeof formula>[]
}[]

const reading = (version: string, words: string, numerator: number, denominator: number) => {
  const value = denominator ? Math.round((numerator / denominator) * 10_000) / 100 : null
  return { version, formula: words, numerator, denominator, value, text: value === null ? '—' : `${value.toFixed(2)} %`, reason: value === null ? 'denominator-empty' : null }
}
/** Invented, but the same for the same period. */
const some = (seed: string, below: number): number => [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % below

export function readOf(definition: (typeof definitions)[number], query: URLSearchParams, part = '') {
  const seed = `${definition.code}${query.get('from')}${query.get('unit') ?? ''}${part}`
  return definition.versions.map(({ version }) => {
    const denominator = definition.code === 'overtime-multiple' ? 0 : 40 + some(seed + version, part ? 60 : 900)
    return reading(version, definition.words, Math.round(denominator * (0.82 + some(seed, 17) / 100)), denominator)
  })
}
export const counted = (query: URLSearchParams) => {
  const end = new Date(`${query.get('to')}T00:00:00+08:00`)
  return { from: query.get('from'), to: query.get('to'), asOf: (end.getTime() < Date.now() ? end : new Date()).toISOString() }
}

/** What the room of indicators asks for. */
export function indicators(code: string | undefined, part: string | undefined, query: URLSearchParams): unknown {
  if (!code) return definitions
  if (code === 'readings') return definitions.map((one) => ({ ...one, counted: counted(query), readings: readOf(one, query) }))
  const one = definitions.find((known) => known.code === code)
  if (!one) return undefined
  if (part !== 'breakdown') return { items: issues.slice(0, 18), next: null }
  const of = (name: string) => readOf(one, query, name).find((reading) => reading.version === query.get('version'))
  return {
    code, by: query.get('by')?.toUpperCase(), counted: counted(query), whole: of(''),
    parts: units.slice(1, 12).map((unit, index) => ({ part: index === 10 ? null : unit.code, reading: of(unit.code), shareOfDenominator: 9.09, shareOfNumerator: 9.09 })),
  }
}
