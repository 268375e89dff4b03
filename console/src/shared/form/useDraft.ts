import { reactive, ref, watch, type Ref } from 'vue'
import { newKey } from '@/shared/api/http'
import { useSession } from '@/shared/session/session'
import type { FieldSpec, Value, Values } from './spec'

export interface Draft {
  values: Values
  put: (name: string, value: Value) => void
  /** The idempotency key: one per opening, kept through a repeat or a new log-in, renewed by a refusal. */
  key: Ref<string>
  wasRestored: Ref<boolean>
  renewKey: () => void
  discard: () => void
}

const initial = (fields: FieldSpec[]): Values => Object.fromEntries(fields.map((field) => [field.name, field.initial]))

/** What is being typed, kept in this tab until it is submitted, so that a log-in in between loses nothing. */
export function useDraft(name: string, fields: FieldSpec[]): Draft {
  const slot = `draft:${useSession().id}:${name}`
  const kept = sessionStorage.getItem(slot)
  const stored = kept ? (JSON.parse(kept) as { values: Values; key: string }) : null
  const values = reactive<Values>({ ...initial(fields), ...stored?.values })
  const key = ref(stored?.key ?? newKey())
  const wasRestored = ref(stored !== null)
  const untouched = JSON.stringify(initial(fields))

  watch([values, key], () => {
    if (JSON.stringify(values) === untouched) sessionStorage.removeItem(slot)
    else sessionStorage.setItem(slot, JSON.stringify({ values, key: key.value }))
  }, { flush: 'sync' })

  return {
    values,
    put: (field, value) => (values[field] = value),
    key,
    wasRestored,
    renewKey: () => (key.value = newKey()),
    discard: () => {
      Object.keys(values).forEach((field) => delete values[field])
      Object.assign(values, initial(fields))
      key.value = newKey()
      wasRestored.value = false
      sessionStorage.removeItem(slot)
    },
  }
}
