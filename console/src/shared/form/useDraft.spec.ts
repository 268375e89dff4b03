import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FieldSpec } from './spec'
import { useDraft } from './useDraft'

const FIELDS: FieldSpec[] = [{ name: 'note', kind: 'text' }, { name: 'people', kind: 'number', initial: 2 }]

describe('a draft', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('survives_a_new_log_in_with_its_key', () => {
    const before = useDraft('i1:reply', FIELDS)
    before.values.note = '已清理'

    const after = useDraft('i1:reply', FIELDS)

    expect(after.values).toEqual({ note: '已清理', people: 2 })
    expect(after.key.value).toBe(before.key.value)
    expect(after.wasRestored.value).toBe(true)
  })

  it('of_nothing_typed_is_not_kept', () => {
    useDraft('i1:reply', FIELDS)

    expect(useDraft('i1:reply', FIELDS).wasRestored.value).toBe(false)
  })

  it('is_gone_with_its_key_once_submitted', () => {
    const draft = useDraft('i1:reply', FIELDS)
    const key = draft.key.value
    draft.values.note = '已清理'

    draft.discard()

    expect(draft.key.value).not.toBe(key)
    expect(useDraft('i1:reply', FIELDS).values).toEqual({ note: undefined, people: 2 })
  })
})
