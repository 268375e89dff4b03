import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { ProblemError } from '@/shared/api/problem'
import { instantOf } from '@/shared/format/time'
import { bodyOf, missing, type FieldSpec } from './spec'
import type { Draft } from './useDraft'

export interface Submission {
  error: ShallowRef<unknown>
  busy: Ref<boolean>
  /** Field name → true once a submission found it blank. */
  blanks: ComputedRef<Set<string>>
  submit: () => Promise<void>
}

/** Sends a form once: a second click while it is under way does nothing, a repeat carries the same key. */
export function useSubmit(
  fields: () => FieldSpec[],
  draft: Draft,
  send: (body: Record<string, unknown>, key: string) => Promise<void>,
): Submission {
  const error = shallowRef<unknown>(null)
  const busy = ref(false)
  const tried = ref(false)
  const blanks = computed(() => new Set(tried.value ? missing(fields(), draft.values) : []))

  async function submit(): Promise<void> {
    tried.value = true
    if (busy.value || blanks.value.size > 0) return
    busy.value = true
    error.value = null
    try {
      await send(bodyOf(fields(), draft.values, instantOf), draft.key.value)
      draft.discard()
      tried.value = false
    } catch (problem) {
      error.value = problem
      if (problem instanceof ProblemError && problem.problem.status < 500 && ![401, 409].includes(problem.problem.status)) draft.renewKey()
    } finally {
      busy.value = false
    }
  }
  return { error, busy, blanks, submit }
}
