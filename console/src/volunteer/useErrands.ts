import type { ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'
import type { CheckInCode, ErrandRow, ErrandView, MyHours } from '@/shared/api/volunteer/types'
import { useCase } from '@/shared/form/useCase'

export const ERRAND_FILTERS = ['status'] as const

export function useErrands(filter: ComputedRef<Record<string, string>>) {
  return useList<ErrandRow>(
    () => ['errands', filter.value],
    (after, signal) => get<Page<ErrandRow>>(`${root('volunteer')}/errands`, { ...filter.value, after, limit: 50 }, signal),
  )
}

export const useErrand = (id: string) => useCase<ErrandView>('volunteer', 'errands', id)

export const useMyHours = () => useResource(['hours', 'me'], (signal) => get<MyHours>(`${root('volunteer')}/hours/me`, {}, signal))

/** The code that turns on the leader's screen and that volunteers on site type in. */
export const useCheckInCode = (id: string, isShown: () => boolean) =>
  useResource(['check-in-code', id], (signal) => get<CheckInCode>(`${root('volunteer')}/errands/${id}/check-in-code`, {}, signal), {
    enabled: isShown, refresh: 15_000,
  })
