import { describe, expect, it } from 'vitest'
import type { Answer, Checklist, ChecklistItem, AnswerKind } from '@/shared/api/issue/inspection'
import { blank, fails, isAnswered, unfinished, upload, type Seen, type Visit } from './visit'

const item = (kind: AnswerKind, more: Partial<ChecklistItem> = {}): ChecklistItem => ({ code: kind, kind, text: kind, required: true, ...more })
const SEVEN: ChecklistItem[] = [
  item('YES_NO', { expected: true }),
  item('CHOICE', { options: [{ code: 'in', name: '室内', passes: true }, { code: 'out', name: '店外', passes: false }] }),
  item('NUMBER', { measure: 'dB', passes: { atMost: 60 } }),
  item('COUNT', { passes: { atMost: 2 } }),
  item('SCORE', { scoreMax: 10, passes: { atLeast: 6 } }),
  item('TEXT', { required: false }),
  item('PHOTO', { required: false }),
]
const [CLEAN, STALLS, NOISE, BIKES, LOOKS, REMARK, OVERVIEW] = SEVEN as [ChecklistItem, ChecklistItem, ChecklistItem, ChecklistItem, ChecklistItem, ChecklistItem, ChecklistItem]
const seen = (of: ChecklistItem, answer: Answer, more: Partial<Seen> = {}): Seen => ({ ...blank(of), clientId: `${of.code}-id`, answer, ...more })
const visit = (...all: Seen[]): Visit => ({
  id: 'v1', plan: 'p1', point: 'P1', pointName: '市场', startedAt: '2026-12-02T01:10:00.000Z', stage: 'open',
  checklist: { id: 'c1', pointType: 'market', name: '清单', items: SEVEN } as Checklist,
  seen: Object.fromEntries(all.map((one) => [one.item, one])),
})
const ANSWERED = [seen(CLEAN, { yes: true }), seen(STALLS, { choice: 'in' }), seen(NOISE, { number: 60 }), seen(BIKES, { number: 0 }), seen(LOOKS, { number: 6 })]

describe('a visit on the phone', () => {
  it('knows_of_each_kind_what_fails', () => {
    expect(ANSWERED.map((one, index) => fails(SEVEN[index]!, one))).toEqual([false, false, false, false, false])
    expect(fails(CLEAN, seen(CLEAN, { yes: false }))).toBe(true)
    expect(fails(STALLS, seen(STALLS, { choice: 'out' }))).toBe(true)
    expect(fails(NOISE, seen(NOISE, { number: 60.1 }))).toBe(true)
    expect(fails(BIKES, seen(BIKES, { number: 3 }))).toBe(true)
    expect(fails(LOOKS, seen(LOOKS, { number: 5 }))).toBe(true)
    expect(fails(REMARK, seen(REMARK, { text: '很脏' }))).toBe(false)
    expect(fails(OVERVIEW, seen(OVERVIEW, {}, { photos: ['a'] }))).toBe(false)
  })

  it('takes_no_answer_that_cannot_be', () => {
    expect(isAnswered(BIKES, seen(BIKES, { number: 1.5 }))).toBe(false)
    expect(isAnswered(BIKES, seen(BIKES, { number: -1 }))).toBe(false)
    expect(isAnswered(LOOKS, seen(LOOKS, { number: 11 }))).toBe(false)
    expect(isAnswered(REMARK, seen(REMARK, { text: '  ' }))).toBe(false)
    expect(isAnswered(OVERVIEW, seen(OVERVIEW, {}))).toBe(false)
    expect(isAnswered(CLEAN, undefined)).toBe(false)
  })

  it('is_finished_when_every_required_item_is_answered', () => {
    expect(unfinished(visit(...ANSWERED.slice(1))).map(({ code }) => code)).toEqual(['YES_NO'])
    expect(unfinished(visit(...ANSWERED))).toEqual([])
  })

  it('is_not_finished_while_a_fix_lacks_words_or_a_photo', () => {
    const fixed = (photos: string[], text: string, after: string[]) => visit(...ANSWERED.slice(1), seen(CLEAN, { yes: false }, { photos, fix: { text, after } }))

    expect(unfinished(fixed([], '扫了', ['b']))).toHaveLength(1)
    expect(unfinished(fixed(['a'], ' ', ['b']))).toHaveLength(1)
    expect(unfinished(fixed(['a'], '扫了', []))).toHaveLength(1)
    expect(unfinished(fixed(['a'], '扫了', ['b']))).toEqual([])
  })

  it('is_sent_with_the_photos_ids_of_the_service_and_no_fix_of_what_passes_now', () => {
    const body = upload(visit(seen(CLEAN, { yes: true }, { photos: ['a'], fix: { text: 'x', after: ['b'] } }), seen(REMARK, { text: '' })), (photo) => `remote-${photo}`)

    expect(body).toEqual({
      clientId: 'v1', plan: 'p1', point: 'P1', checklist: 'c1', startedAt: '2026-12-02T01:10:00.000Z',
      observations: [{ clientId: 'YES_NO-id', item: 'YES_NO', answer: { yes: true }, note: null, photos: ['remote-a'], fix: null }],
    })
  })
})
