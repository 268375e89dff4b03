import { useQueryClient } from '@tanstack/vue-query'
import { computed, shallowRef } from 'vue'
import { post, send } from '@/shared/api/http'
import type { BulkOutcome, BulkPreview, Chosen } from '@/shared/api/issue/bulk'
import { root } from '@/shared/api/types'
import type { BulkAct } from './acts'

/** How many issues one request takes. */
export const ISSUES_MAX = 200

/** Which issues: those named, or the newest that the filter finds. */
export interface Wanted {
  issues: readonly string[] | null
  filter: Record<string, string>
}

const path = `${root('issue')}/bulk`

/** One act on many issues: looked at once, and done to what was open when it was looked at, so that a repeat says the same. */
export function useBulk(act: BulkAct) {
  const client = useQueryClient()
  const preview = shallowRef<BulkPreview | null>(null)
  const error = shallowRef<unknown>(null)
  const outcome = shallowRef<BulkOutcome | null>(null)
  const chosen = computed<Chosen[]>(() => (preview.value?.rows ?? []).flatMap((row) =>
    (row.skipped || typeof row.version !== 'number' ? [] : [{ id: row.id, version: row.version }])))

  async function look({ issues, filter }: Wanted): Promise<void> {
    preview.value = outcome.value = error.value = null
    try {
      const asked = issues ? { body: { act, issues: issues.slice(0, ISSUES_MAX) } } : { body: { act }, query: filter }
      const { data } = await send<BulkPreview>('PUT', `${path}/preview`, asked)
      preview.value = { ...data, more: data.more || (issues?.length ?? 0) > ISSUES_MAX }
    } catch (problem) {
      error.value = problem
    }
  }

  async function run(words: Record<string, unknown>, key: string): Promise<void> {
    const { data } = await post<BulkOutcome>(`${path}/${act}`, { issues: chosen.value, act: words }, key)
    outcome.value = data
    for (const changed of ['issues', 'todo']) void client.invalidateQueries({ queryKey: [changed] })
  }

  return { preview, error, outcome, chosen, look, run }
}
