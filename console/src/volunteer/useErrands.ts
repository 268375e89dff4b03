import type { ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'
import type { ErrandRow, ErrandView, Hours } from '@/shared/api/volunteer/types'
import { useCase } from '@/shared/form/useCase'

export const ERRAND_FILTERS = ['status'] as const

export function useErrands(filter: ComputedRef<Record<string, string>>) {
  return useList<ErrandRow>(
    () => ['errands', filter.value],
    (after, signal) => get<Page<ErrandRow>>(`${root('volunteer')}/errands`, { ...filter.value, after, limit: 50 }, signal),
  )
}

export const useErrand = (id: string) => useCase<ErrandView>('volunteer', 'errands', id)

export const useMyHours = () => useResource(['hours', 'me'], (signal) => get<Hours>(`${root('volunteer')}/hours/me`, {}, signal))
