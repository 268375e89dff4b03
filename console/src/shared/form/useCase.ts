import { useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { get, getVersioned, post, type Versioned } from '@/shared/api/http'
import { root, type Actionable, type HistoryRow, type Service } from '@/shared/api/types'
import { useResource, type Resource } from '@/shared/api/useResource'

export interface CaseOf<View> {
  data: ComputedRef<View | undefined>
  error: ComputedRef<unknown>
  loading: ComputedRef<boolean>
  history: Resource<HistoryRow[]>
  etag: () => string | null
  reload: () => Promise<unknown>
  act: (action: string, body: unknown, key: string, etag: string | null) => Promise<unknown>
}

const isView = (answer: unknown): answer is Actionable =>
  typeof answer === 'object' && answer !== null && 'version' in answer && 'status' in answer

/** One case with its version, its history and its transitions. Other services move it too, so it is asked again. */
export function useCase<View extends Actionable>(service: Service, plural: string, id: string): CaseOf<View> {
  const client = useQueryClient()
  const path = `${root(service)}/${plural}/${id}`
  const found = useResource([plural, id], (signal) => getVersioned<View>(path, signal), { refresh: 8_000 })
  const history = useResource([plural, id, 'history'], (signal) => get<HistoryRow[]>(`${path}/history`, {}, signal), { refresh: 8_000 })

  async function act(action: string, body: unknown, key: string, etag: string | null): Promise<unknown> {
    const answer = await post<unknown>(`${path}/${action}`, body, key, etag)
    if (isView(answer.data)) client.setQueryData([plural, id], answer as Versioned<View>)
    void client.invalidateQueries({ queryKey: [plural] })
    void client.invalidateQueries({ queryKey: ['todo'] })
    return answer.data
  }

  return {
    data: computed(() => found.data.value?.data),
    error: found.error,
    loading: found.loading,
    history,
    etag: () => found.data.value?.etag ?? null,
    reload: found.reload,
    act,
  }
}
