import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch, type ComputedRef } from 'vue'
import { send } from '@/shared/api/http'
import type { TableOutcome, TableProblem } from '@/shared/api/issue/register'
import { ProblemError } from '@/shared/api/problem'
import { root } from '@/shared/api/types'

/** The tables that can be brought, in the order in which one refers to another. */
export const TABLES = ['areas', 'units', 'grids', 'points', 'catalogue', 'hotline-categories', 'teams'] as const
export const pathOf = (table: string): string => `${root('issue')}/register/tables/${table}`

/** What a refusal of the whole file says of its rows. */
const problemsIn = (error: unknown): TableProblem[] | null =>
  error instanceof ProblemError && error.code === 'register-refused' ? (error.problem.facts?.problems as TableProblem[]) : null

/** A file is looked at first; only what was looked at, and was found without a problem, can be taken. */
export function useTableImport(table: ComputedRef<string>, whole: ComputedRef<boolean>) {
  const client = useQueryClient()
  const file = shallowRef<File | null>(null)
  const outcome = shallowRef<TableOutcome | null>(null)
  const error = shallowRef<unknown>(null)
  const busy = ref<'trying' | 'taking' | null>(null)
  const isTaken = ref(false)

  function forget(): void {
    outcome.value = null
    error.value = null
    isTaken.value = false
  }
  watch([table, whole, file], forget)

  async function put(dryRun: boolean): Promise<void> {
    if (busy.value || !file.value) return
    busy.value = dryRun ? 'trying' : 'taking'
    error.value = null
    const form = new FormData()
    form.append('file', file.value)
    try {
      outcome.value = (await send<TableOutcome>('PUT', pathOf(table.value), { body: form, query: { dryRun, whole: whole.value } })).data
      isTaken.value = !dryRun
      if (!dryRun) await client.invalidateQueries({ queryKey: ['register'] })
    } catch (problem) {
      const problems = problemsIn(problem)
      if (problems && outcome.value) outcome.value = { ...outcome.value, problems }
      else error.value = problem
    } finally {
      busy.value = null
    }
  }

  return {
    file, outcome, error, busy, isTaken,
    changes: computed(() => (outcome.value ? outcome.value.added + outcome.value.changed + outcome.value.ended : 0)),
    tryIt: () => put(true),
    takeIt: () => put(false),
  }
}
