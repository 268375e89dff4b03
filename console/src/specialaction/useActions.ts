import { useQueryClient } from '@tanstack/vue-query'
import type { ComputedRef } from 'vue'
import { get, post } from '@/shared/api/http'
import type { ActionView, ShownItem } from '@/shared/api/issue/specialaction'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'

const ACTIONS = `${root('issue')}/special-actions`
export const ITEM_STATUSES = ['SHOWN', 'PROVEN', 'REFUSED'] as const

export const useActions = () =>
  useList<ActionView>(['special-actions'], (after, signal) => get<Page<ActionView>>(ACTIONS, { after, limit: 50 }, signal))

export const useItems = (id: string, filter: ComputedRef<Record<string, string>>) =>
  useList<ShownItem>(() => ['special-actions', id, 'items', filter.value],
    (after, signal) => get<Page<ShownItem>>(`${ACTIONS}/${id}/items`, { ...filter.value, after, limit: 50 }, signal))

/** One action with how far it is, and what can be told of it. */
export function useAction(id: string) {
  const client = useQueryClient()
  const found = useResource<ActionView>(['special-actions', id], (signal) => get(`${ACTIONS}/${id}`, {}, signal))
  async function tell(path: string, body: unknown, key: string): Promise<void> {
    await post(`${ACTIONS}/${id}/${path}`, body, key)
    await client.invalidateQueries({ queryKey: ['special-actions'] })
  }
  return { found, tell }
}

export const launch = async (body: Record<string, unknown>, key: string): Promise<ActionView> =>
  (await post<ActionView>(ACTIONS, body, key)).data
