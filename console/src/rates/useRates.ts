import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { Breakdown, RateReading } from '@/shared/api/hotline/rates'
import type { OrderRow } from '@/shared/api/hotline/types'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource, type Resource } from '@/shared/api/useResource'
import type { Period } from '@/indicator/period'
import type { Scope, Side } from '@/indicator/useIndicators'

/** Whose orders are counted, by the names that the service and the address have for it. */
export const RATE_SCOPE = ['unit', 'area', 'category', 'channel'] as const
/** What a rate can be taken apart by. */
export const RATE_DIMENSIONS = ['unit', 'street', 'category', 'channel'] as const

const path = `${root('hotline')}/rates`

export function useRateReadings(period: ComputedRef<Period>, scope: ComputedRef<Scope>): Resource<RateReading[]> {
  return useResource(
    computed(() => ['rates', 'readings', period.value, scope.value]),
    (signal) => get<RateReading[]>(`${path}/readings`, { ...scope.value, ...period.value }, signal),
  )
}

/** One rate by one version of its formula in a period, for some orders; no version is the published one. */
export type RateQuestion = Scope & Period

export const useRate = (code: string, period: ComputedRef<Period>, scope: ComputedRef<Scope>): Resource<RateReading> => useResource(
  computed(() => ['rates', code, period.value, scope.value]),
  (signal) => get<RateReading>(`${path}/${code}`, { ...scope.value, ...period.value }, signal),
)

export function useRateBreakdown(code: string, by: ComputedRef<string>, question: ComputedRef<RateQuestion>, isCounted: ComputedRef<boolean>): Resource<Breakdown> {
  return useResource(
    computed(() => ['rates', code, 'by', by.value, question.value]),
    (signal) => get<Breakdown>(`${path}/${code}/breakdown`, { ...question.value, by: by.value }, signal),
    { enabled: isCounted },
  )
}

export function useOrdersBehind(code: string, side: ComputedRef<Side>, question: ComputedRef<RateQuestion>) {
  return useList<OrderRow>(
    () => ['rates', code, side.value, question.value],
    (after, signal) => get<Page<OrderRow>>(`${path}/${code}/${side.value}`, { ...question.value, after, limit: 50 }, signal),
  )
}
