import { describe, expect, it } from 'vitest'
import type { FieldCheckRow } from '@/shared/api/issue/types'
import { isTold, look, type CheckAnswer } from './check'

const CHECK = { id: 'k1', issueId: 'i1', catalogueItemName: '路面破损' } as FieldCheckRow
const answer = (said: Partial<CheckAnswer>): CheckAnswer => ({ ...look(CHECK, new Date('2026-12-02T01:10:00Z')), ...said })

describe('what was found in a field check', () => {
  it('begins_when_somebody_is_there_and_belongs_to_its_issue', () => {
    expect(answer({})).toMatchObject({ check: 'k1', issue: 'i1', startedAt: '2026-12-02T01:10:00.000Z', stage: 'open', finding: null })
  })

  it('needs_a_finding_and_a_photo', () => {
    expect(isTold(answer({}))).toBe(false)
    expect(isTold(answer({ finding: 'CONFIRMED' }))).toBe(false)
    expect(isTold(answer({ finding: 'CONFIRMED', photos: ['p'] }))).toBe(true)
  })

  it('needs_words_for_something_else', () => {
    expect(isTold(answer({ finding: 'OTHER', photos: ['p'], note: '  ' }))).toBe(false)
    expect(isTold(answer({ finding: 'OTHER', photos: ['p'], note: '是井盖' }))).toBe(true)
  })
})
