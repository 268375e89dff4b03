import { useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { get, post } from '@/shared/api/http'
import type { Lateness, LatenessActs } from '@/shared/api/issue/types'
import { root, type Actionable, type Page } from '@/shared/api/types'
import { useList } from '@/shared/api/useResource'
import { codes, either, type ActionsOf } from '@/shared/form/spec'
import type { CaseOf } from '@/shared/form/useCase'

export const LATENESS_FILTERS = ['unit', 'issue', 'appeal'] as const

/** A lateness as a case: it has no versions, since what is decided about it is decided once. */
export type LatenessCase = Lateness & Actionable

export const LATENESS_ACTIONS: ActionsOf<LatenessCase, LatenessActs> = [
  {
    name: 'appeal',
    fields: () => [
      { name: 'reasonCode', kind: 'radio', required: true, options: codes('reason', 'FORCE_MAJEURE', 'WEATHER', 'OTHER_UNIT_LATE', 'OTHER') },
      { name: 'note', kind: 'text', required: true, maximum: 1000 },
      { name: 'photos', kind: 'photos' },
    ],
  },
  { name: 'appeal-withdrawal', fields: () => [] },
  {
    name: 'appeal-decision',
    fields: () => [
      { name: 'upheld', kind: 'radio', required: true, options: either('excuse', 'refuse') },
      { name: 'note', kind: 'text', required: true, maximum: 500 },
    ],
  },
]

export function useLatenesses(filter: ComputedRef<Record<string, string>>) {
  return useList<LatenessCase>(
    () => ['latenesses', filter.value],
    async (after, signal) => {
      const page = await get<Page<Lateness>>(`${root('issue')}/latenesses`, { ...filter.value, after, limit: 50 }, signal)
      return { ...page, items: page.items.map((row) => ({ ...row, status: row.appeal?.status ?? 'NONE', version: 0 })) }
    },
  )
}

/** What the form of one lateness needs of it. */
export function useLatenessActs(): (row: LatenessCase) => CaseOf<LatenessCase> {
  const client = useQueryClient()
  const changed = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['latenesses'] })
    await client.invalidateQueries({ queryKey: ['todo'] })
  }
  const nothing = { data: computed(() => undefined), error: computed(() => null), loading: computed(() => false), reload: changed }
  return (row) => ({
    ...nothing,
    data: computed(() => row),
    history: nothing,
    etag: () => null,
    act: async (action, body, key) => {
      const answer = await post<unknown>(`${root('issue')}/latenesses/${row.id}/${action}`, body, key)
      await changed()
      return answer.data
    },
  })
}
