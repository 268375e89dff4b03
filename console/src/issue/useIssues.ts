import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { IssueMap, IssueRow, IssueView } from '@/shared/api/issue/types'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'
import { useCase } from '@/shared/form/useCase'

export const ISSUE_FILTERS = [
  'status', 'unit', 'street', 'community', 'grid', 'point', 'catalogueItem', 'source', 'request', 'leader', 'disputed', 'reportedFrom', 'reportedUntil',
  'overdue', 'soon', 'mine', 'text', 'box',
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

export const useIssue = (id: string) => useCase<IssueView>('issue', 'issues', id)
