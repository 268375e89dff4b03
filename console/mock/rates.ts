import { orders } from './cases'
import { units } from './district'
import { counted } from './indicators'

const stated = (version: string, source: string, numerator: number, denominator: number) => ({
  published: version === 'published', source, sourceEn: source,
  interval: { low: Math.max(0, (numerator / denominator) * 100 - 400 / denominator), high: Math.min(100, (numerator / denominator) * 100 + 300 / denominator) },
  reading: { version, formula: '应办结且按时 ÷ 应办结', numerator, denominator, value: 1, text: `${((numerator / denominator) * 100).toFixed(2)} %` },
})
const NO_CALLS = { kind: 'NO_DATA_SOURCE', why: '没有通话数据：尚未接入话务系统', whyEn: 'no call data: no telephone system is connected' }
const rates = [
  { code: 'K01', name: '接通率', nameEn: 'Calls answered', versions: [], gap: NO_CALLS },
  { code: 'K05', name: '及时派单率', nameEn: 'Dispatched in time', versions: [stated('published', '北京、苏州“按时转出率”', 402, 411)], gap: null },
  { code: 'K06', name: '按时签收率', nameEn: 'Signed in time', versions: [stated('published', '以本期应签收为分母', 380, 402), stated('of-dispatched', '连云港：以全部派单为分母', 380, 411)], gap: null },
  { code: 'K09', name: '按时办结率', nameEn: 'Handled in time', versions: [stated('published', '口径 B：以本期应办结为分母（连云港）', 311, 340), stated('A', '口径 A：以派单数为分母', 311, 411), stated('C', '口径 C：以办结数为分母', 311, 322)], gap: null },
]

/** What the rooms of the hotline's rates ask for. */
export function hotlineRates(code: string | undefined, part: string | undefined, query: URLSearchParams): unknown {
  const all = rates.map((rate) => ({ ...rate, counted: counted(query) }))
  if (!code || code === 'readings') return all
  const one = all.find((rate) => rate.code === code)
  if (!one || !part) return one
  if (part !== 'breakdown') return { items: orders.slice(0, 16), next: null }
  const parts = units.slice(1, 9).map((unit, index) => ({ part: unit.code, name: unit.name, rank: index < 6 ? index + 1 : null, stated: stated('published', '', 40 - index * 5, 42 - index * 5) }))
  return { code, by: query.get('by')?.toUpperCase(), counted: counted(query), whole: one.versions[0], parts }
}
