import { useQueries, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, post } from '@/shared/api/http'
import { root, type Page, type Service } from '@/shared/api/types'

export const SERVICES: Service[] = ['issue', 'hotline', 'volunteer', 'scoring']

/** As each service lists it; names vary little, so only what is shown is read. */
export interface ParkedEvent {
  id: string
  service: Service
  listener: string
  stream: string
  key: string
  sequence: number | null
  type: string | null
  reason: string
  parkedAt: string
  waiting?: number
  status?: string
  body?: unknown
}

type Raw = Record<string, unknown>

function read(service: Service, raw: Raw): ParkedEvent {
  const body = raw.body ?? raw.event ?? raw.payload ?? null
  return {
    ...(raw as unknown as ParkedEvent),
    service,
    stream: String(raw.stream ?? raw.topic ?? '—'),
    key: String(raw.key ?? raw.eventKey ?? '—'),
    body: typeof body === 'string' ? tidy(body) : body,
  }
}

function tidy(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function parkedAt(service: Service, signal: AbortSignal): Promise<ParkedEvent[]> {
  const answer = await get<Raw[] | Page<Raw>>(`${root(service)}/parked`, {}, signal)
  return (Array.isArray(answer) ? answer : answer.items).map((raw) => read(service, raw))
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
