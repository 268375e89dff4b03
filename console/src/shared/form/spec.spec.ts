import { describe, expect, it } from 'vitest'
import { ISSUE_ACTIONS } from '@/issue/actions'
import { ORDER_ACTIONS } from '@/hotline/actions'
import { bodyOf, missing, type FieldSpec } from './spec'

const same = (text: string): string => text
const callBack = ORDER_ACTIONS.find((one) => one.name === 'call-back')!.fields({} as never)

describe('a form', () => {
  it('asks_whether_it_was_solved_only_of_somebody_reached', () => {
    expect(missing(callBack, { satisfaction: 'SATISFIED' })).toEqual(['solved'])
    expect(missing(callBack, { satisfaction: 'UNREACHABLE' })).toEqual([])
  })

  it('leaves_hidden_answers_out_of_the_body', () => {
    expect(bodyOf(callBack, { satisfaction: 'UNREACHABLE', solved: true, note: ' ' }, same)).not.toHaveProperty('solved')
  })

  it('wants_a_note_for_a_failed_verification', () => {
    const fields = ISSUE_ACTIONS.find((one) => one.name === 'verification')!.fields({} as never)
    expect(missing(fields, { passed: true })).toEqual([])
    expect(missing(fields, { passed: false })).toEqual(['note'])
  })

  it('sends_photos_as_ids_and_moments_as_instants', () => {
    const fields: FieldSpec[] = [{ name: 'photos', kind: 'photos' }, { name: 'neededBy', kind: 'moment' }]
    const photo = { id: 'p1', link: '', thumbnailLink: '' }
    expect(bodyOf(fields, { photos: [photo], neededBy: 'x' }, () => 'instant')).toEqual({ photos: ['p1'], neededBy: 'instant' })
  })
})
