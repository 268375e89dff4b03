import { useQueryClient } from '@tanstack/vue-query'
import { get, send } from '@/shared/api/http'
import type { SavedView } from '@/shared/api/issue/types'
import { root } from '@/shared/api/types'
import { useResource } from '@/shared/api/useResource'

const path = `${root('issue')}/views`

/** The caller's own filters under their names. */
export function useViews() {
  const client = useQueryClient()
  const views = useResource(['views'], (signal) => get<SavedView[]>(path, {}, signal))
  const changed = (): Promise<void> => client.invalidateQueries({ queryKey: ['views'] })

  return {
    views,
    save: async (name: string, query: string): Promise<void> => {
      await send('PUT', `${path}/${encodeURIComponent(name)}`, { body: { query } })
      await changed()
    },
    remove: async (name: string): Promise<void> => {
      await send('DELETE', `${path}/${encodeURIComponent(name)}`)
      await changed()
    },
  }
}
