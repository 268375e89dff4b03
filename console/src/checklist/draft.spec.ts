import { describe, expect, it } from 'vitest'
import { blankItem, canFail, draftOf, freeCode, itemOf, KINDS, lacks, type DraftItem } from './draft'

const litter = { catalogueItem: 'litter', condition: 'any' }
const written = (kind: DraftItem['kind'], more: Partial<DraftItem> = {}): DraftItem => ({ ...blankItem(kind, []), text: '地面整洁', ...more })

describe('an item that is being written', () => {
  it('says_only_what_its_kind_has_use_for_though_all_was_typed', () => {
    const everything = { measure: 'dB', atLeast: 1, atMost: 60, scoreMax: 10, options: [{ code: 'a', name: '好', passes: true }], ...litter }
    const fields = (kind: DraftItem['kind']): string[] =>
      Object.keys(itemOf(written(kind, everything))).filter((field) => !['code', 'kind', 'required', 'text'].includes(field)).sort()

    expect(KINDS.map((kind) => [kind, fields(kind)])).toEqual([
      ['YES_NO', ['expected', 'raises']], ['CHOICE', ['options']], ['NUMBER', ['measure', 'passes', 'raises']], ['COUNT', ['measure', 'passes', 'raises']],
      ['SCORE', ['passes', 'raises', 'scoreMax']], ['TEXT', []], ['PHOTO', []],
    ])
  })

  it('can_fail_where_an_answer_can_be_wrong_and_nowhere_else', () => {
    expect(canFail(written('YES_NO'))).toBe(true)
    expect(canFail(written('CHOICE', { options: [{ code: 'a', name: '好', passes: true }] }))).toBe(false)
    expect(canFail(written('NUMBER'))).toBe(false)
    expect(canFail(written('NUMBER', { atMost: 0 }))).toBe(true)
    expect(canFail(written('TEXT', { atMost: 0 }))).toBe(false)
  })

  it('lacks_what_the_service_would_refuse_it_for', () => {
    expect(lacks(written('YES_NO', { text: ' ' }))).toEqual(['text', 'raises'])
    expect(lacks(written('YES_NO', litter))).toEqual([])
    expect(lacks(written('CHOICE', litter))).toEqual(['options'])
    expect(lacks(written('NUMBER'))).toEqual(['measure'])
    expect(lacks(written('SCORE'))).toEqual(['passes'])
    expect(lacks(written('PHOTO'))).toEqual([])
  })

  it('comes_back_as_it_was_from_a_checklist', () => {
    const item = itemOf(written('NUMBER', { measure: 'dB', atMost: 60, ...litter }))

    expect(itemOf(draftOf(item))).toEqual(item)
  })

  it('gets_a_code_that_no_other_has', () => {
    expect(freeCode('item-', [{ code: 'item-1' }, { code: 'item-3' }])).toBe('item-4')
    expect(freeCode('item-', [{ code: 'item-1' }, { code: 'clean' }])).toBe('item-3')
  })
})
