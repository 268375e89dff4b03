import { useQueries, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, post } from '@/shared/api/http'
import type { ParkedEvent as Wire } from '@/shared/api/issue/generated'
import { root, type Page, type Service } from '@/shared/api/types'
import type { Known } from '@/shared/api/wire'

export const SERVICES: Service[] = ['issue', 'hotline', 'volunteer', 'scoring']

export type ParkedEvent = Known<Wire, 'id' | 'listener' | 'stream' | 'key' | 'state' | 'heldAt'> & { service: Service }

async function parkedAt(service: Service, signal: AbortSignal): Promise<ParkedEvent[]> {
  const page = await get<Page<Omit<ParkedEvent, 'service'>>>(`${root(service)}/parked`, { limit: 200 }, signal)
  return page.items.map((event) => ({ ...event, service }))
}

export function useParked() {
  const client = useQueryClient()
  const answers = useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['parked', service],
      queryFn: ({ signal }: { signal: AbortSignal }) => parkedAt(service, signal),
      refetchInterval: 15_000,
    })),
  })
  const decide = async (event: ParkedEvent, act: 'release' | 'drop', body: unknown, key: string): Promise<void> => {
    await post(`${root(event.service)}/parked/${event.id}/${act}`, body, key)
    await client.invalidateQueries({ queryKey: ['parked', event.service] })
  }
  return {
    rows: computed(() => answers.value.flatMap((answer) => answer.data ?? [])),
    loading: computed(() => answers.value.every((answer) => answer.isLoading)),
    failures: computed(() => SERVICES.flatMap((service, index) => {
      const error = answers.value[index]?.error
      return error ? [{ service, error }] : []
    })),
    reload: () => client.invalidateQueries({ queryKey: ['parked'] }),
    decide,
  }
}
