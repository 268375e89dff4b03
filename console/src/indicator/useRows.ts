import { computed, type ComputedRef } from 'vue'
import { useI18n, type ComposerTranslation } from 'vue-i18n'
import type { Indicator, IndicatorReading, Reading } from '@/shared/api/issue/indicator'
import { nameOf } from '@/shared/api/register'
import { lastDay, type Period } from './period'

/** One version of an indicator, in both periods. */
export interface Row {
  key: string
  code: string
  version: string
  name: string
  source: string
  now: Reading
  before: Reading | undefined
  change: string
}

/** What an indicator came to by one version of its formula. */
export const ofVersion = (readings: IndicatorReading[] | undefined, code: string, version: string): Reading | undefined =>
  readings?.find((one) => one.code === code)?.readings.find((one) => one.version === version)

/** Every formula that holds in the period, in the order of the definitions. */
export function useRows(
  definitions: ComputedRef<Indicator[] | undefined>, here: ComputedRef<IndicatorReading[] | undefined>, there: ComputedRef<IndicatorReading[] | undefined>,
): ComputedRef<Row[]> {
  const { t, locale } = useI18n()

  /** How much more or less than before; of nothing there is no more and no less. */
  function change(measure: string, now: Reading, before: Reading | undefined): string {
    if (typeof now.value !== 'number' || typeof before?.value !== 'number') return '—'
    const by = now.value - before.value
    const n = `${by > 0 ? '+' : by < 0 ? '−' : '±'}${Math.abs(by).toFixed(2)}`
    return t(measure === 'TIMES' ? 'indicator.times' : 'indicator.points', { n })
  }

  return computed(() => (definitions.value ?? []).flatMap((indicator) => indicator.versions.flatMap((formula) => {
    const now = ofVersion(here.value, indicator.code, formula.version)
    const before = ofVersion(there.value, indicator.code, formula.version)
    return now ? [{
      key: `${indicator.code}:${formula.version}`, code: indicator.code, version: formula.version, name: nameOf(indicator),
      source: locale.value === 'en' ? formula.sourceEn : formula.source, now, before, change: change(indicator.measure, now, before),
    }] : []
  })))
}

/** The rows as a table for a file: both periods in their own columns, numbers as numbers, no value an empty cell. */
export function tableOf(rows: Row[], period: Period, before: Period, t: ComposerTranslation): unknown[][] {
  const columnsOf = (label: string, of: Period): string[] =>
    ['value', 'numerator', 'denominator'].map((one) => `${t(`indicator.${label}`)} ${of.from} — ${lastDay(of)} ${t(`indicator.${one}`)}`)
  const cells = (reading: Reading | undefined): unknown[] => [reading?.value ?? '', reading?.numerator ?? '', reading?.denominator ?? '']
  return [
    [t('indicator.name'), t('indicator.version'), t('indicator.formula'), ...columnsOf('now', period), ...columnsOf('before', before)],
    ...rows.map((row) => [row.name, row.version, row.now.formula, ...cells(row.now), ...cells(row.before)]),
  ]
}
