import { computed, type ComputedRef } from 'vue'
import { useRoute, type LocationQueryRaw } from 'vue-router'
import { get } from '@/shared/api/http'
import type { Breakdown, Counted, Indicator, IndicatorReading } from '@/shared/api/issue/indicator'
import type { IssueRow } from '@/shared/api/issue/types'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource, type Resource } from '@/shared/api/useResource'
import { now } from '@/shared/format/clock'
import { day } from '@/shared/format/time'
import { lastDay, periodOf, spanOf, stepped, type Period } from './period'

/** Whose cases are counted, by the names that the service and the address have for it. */
export const SCOPE = ['unit', 'area', 'source', 'kind'] as const
/** What an indicator can be taken apart by. */
export const DIMENSIONS = ['unit', 'street', 'source', 'kind'] as const
export type Dimension = (typeof DIMENSIONS)[number]
export const SIDES = ['numerator', 'denominator'] as const
export type Side = (typeof SIDES)[number]
export type Scope = Record<string, string>

const path = `${root('issue')}/indicators`

/** This period and the one before it, as the address names them. */
export function usePeriod() {
  const route = useRoute()
  const span = computed(() => spanOf(route.query))
  const period = computed(() => periodOf(route.query, day(now())))
  return { span, period, before: computed(() => stepped(span.value, period.value, -1)) }
}

/** An unfinished period is counted until then. */
export const useRunning = (counted: ComputedRef<Counted | undefined>): ComputedRef<string | null> =>
  computed(() => (counted.value && day(counted.value.asOf) < counted.value.to ? counted.value.asOf : null))

/** What an address says of a period. */
export const named = (period: Period): LocationQueryRaw => ({ from: period.from, until: lastDay(period) })

export const useDefinitions = (): Resource<Indicator[]> => useResource(['indicators'], (signal) => get<Indicator[]>(path, {}, signal))

export function useReadings(period: ComputedRef<Period>, scope: ComputedRef<Scope>): Resource<IndicatorReading[]> {
  return useResource(
    computed(() => ['indicators', 'readings', period.value, scope.value]),
    (signal) => get<IndicatorReading[]>(`${path}/readings`, { ...scope.value, ...period.value }, signal),
  )
}

/** One version of an indicator in a period, for some cases. */
export interface Question extends Period {
  version: string
}

export function useBreakdown(code: string, by: ComputedRef<string>, question: ComputedRef<Question & Scope>, isKnown: ComputedRef<boolean>): Resource<Breakdown> {
  return useResource(
    computed(() => ['indicators', code, by.value, question.value]),
    (signal) => get<Breakdown>(`${path}/${code}/breakdown`, { ...question.value, by: by.value }, signal),
    { enabled: isKnown },
  )
}

export function useCasesBehind(code: string, side: ComputedRef<Side>, question: ComputedRef<Question & Scope>) {
  return useList<IssueRow>(
    () => ['indicators', code, side.value, question.value],
    (after, signal) => get<Page<IssueRow>>(`${path}/${code}/${side.value}`, { ...question.value, after, limit: 50 }, signal),
  )
}
