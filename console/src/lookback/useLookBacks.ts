import { useQueryClient } from '@tanstack/vue-query'
import { get, post } from '@/shared/api/http'
import type { LookBack, LookBackView } from '@/shared/api/issue/lookback'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'

const PUBLISHED = `${root('issue')}/public/look-backs`
const OURS = `${root('issue')}/look-backs`

/** Where anybody reads what it is drawn from. */
export const populationPath = (id: string): string => `${PUBLISHED}/${id}/population`

export const useLookBacks = () =>
  useList<LookBack>(['look-backs'], (after, signal) => get<Page<LookBack>>(PUBLISHED, { after, limit: 50 }, signal))

/** All the numbers that it is drawn from. */
export async function populationOf(id: string): Promise<string[]> {
  const all: string[] = []
  let after: string | null | undefined = null
  do {
    const page: Page<string> = await get<Page<string>>(populationPath(id), { after, limit: 10_000 })
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

/** One look-back with its sample, and what can be done with it. */
export function useLookBack(id: string) {
  const client = useQueryClient()
  const found = useResource<LookBackView>(['look-backs', id], (signal) => get(`${OURS}/${id}`, {}, signal))
  async function tell(path: string, body: unknown, key: string): Promise<void> {
    const { data } = await post<LookBackView>(`${OURS}/${id}/${path}`, body, key)
    client.setQueryData(['look-backs', id], data)
    void client.invalidateQueries({ queryKey: ['look-backs'], exact: true })
    void client.invalidateQueries({ queryKey: ['issues'] })
  }
  return { found, tell }
}

export const announce = async (body: Record<string, unknown>, key: string): Promise<LookBackView> =>
  (await post<LookBackView>(OURS, body, key)).data

export type LookBackStage = 'ANNOUNCED' | 'DRAWN' | 'LOOKED'

/** Announced, then drawn, then looked at to the end: a sample is no larger than what it is drawn from. */
export function stageOf({ seed, seen, size, population }: LookBack): LookBackStage {
  if (!seed) return 'ANNOUNCED'
  return seen >= Math.min(size, population) ? 'LOOKED' : 'DRAWN'
}
