import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import { get } from '@/shared/api/http'
import type { IssueFigures, IssueMap, IssueRow, IssueView } from '@/shared/api/issue/types'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'
import { useCase } from '@/shared/form/useCase'

export const ISSUE_FILTERS = [
  'status', 'unit', 'street', 'community', 'grid', 'point', 'catalogueItem', 'source', 'request', 'leader', 'disputed', 'reportedFrom', 'reportedUntil',
  'overdue', 'soon', 'later', 'mine', 'text', 'box',
] as const

type Filter = ComputedRef<Record<string, string>>

export function useIssues(filter: Filter) {
  return useList<IssueRow>(
    () => ['issues', filter.value],
    (after, signal) => get<Page<IssueRow>>(`${root('issue')}/issues`, { ...filter.value, after, limit: 50 }, signal),
  )
}

/** The same issues as points, the newest 5,000. */
export function useIssuesOnMap(filter: Filter) {
  return useResource<IssueMap>(
    computed(() => ['issues', 'map', filter.value]),
    (signal) => get<IssueMap>(`${root('issue')}/issues/map`, filter.value, signal),
  )
}

/** How many issues the filter finds, in all and by what they are. Other people move them, so it is asked again. */
export function useFigures(filter: MaybeRefOrGetter<Record<string, string>>, enabled: MaybeRefOrGetter<boolean> = true) {
  const { data } = useResource<IssueFigures>(
    computed(() => ['issues', 'figures', toValue(filter)]),
    (signal) => get<IssueFigures>(`${root('issue')}/issues/figures`, toValue(filter), signal),
    { refresh: 30_000, enabled },
  )
  return { figures: data, total: computed(() => (data.value ? Object.values(data.value.byStatus).reduce((sum, n) => sum + n, 0) : null)) }
}

export const useIssue = (id: string) => useCase<IssueView>('issue', 'issues', id)
