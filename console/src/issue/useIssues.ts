import type { ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { IssueRow, IssueView } from '@/shared/api/issue/types'
import { root, type Page } from '@/shared/api/types'
import { useList } from '@/shared/api/useResource'
import { useCase } from '@/shared/form/useCase'

export const ISSUE_FILTERS = ['status', 'unit', 'street', 'catalogueItem', 'source', 'overdue', 'mine', 'text', 'grid', 'box'] as const

export function useIssues(filter: ComputedRef<Record<string, string>>) {
  return useList<IssueRow>(
    () => ['issues', filter.value],
    (after, signal) => get<Page<IssueRow>>(`${root('issue')}/issues`, { ...filter.value, after, limit: 50 }, signal),
  )
}

export const useIssue = (id: string) => useCase<IssueView>('issue', 'issues', id)
