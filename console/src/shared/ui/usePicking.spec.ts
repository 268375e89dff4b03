import { describe, expect, it } from 'vitest'
import { usePicking } from './usePicking'

describe('picking', () => {
  const loaded = ['a', 'b', 'c', 'd', 'e']
  const picked = (act: (picking: ReturnType<typeof usePicking>) => void): string[] => {
    const picking = usePicking(() => loaded)
    act(picking)
    return loaded.filter(picking.has)
  }

  it('turns_one_row_round', () => {
    expect(picked((one) => one.pick('b', false))).toEqual(['b'])
    expect(picked((one) => { one.pick('b', false); one.pick('b', false) })).toEqual([])
  })

  it('goes_from_the_one_before_to_this_one_up_or_down', () => {
    expect(picked((one) => { one.pick('b', false); one.pick('d', true) })).toEqual(['b', 'c', 'd'])
    expect(picked((one) => { one.pick('d', false); one.pick('b', true) })).toEqual(['b', 'c', 'd'])
  })

  it('drops_a_range_where_this_one_was_picked', () => {
    expect(picked((one) => { one.only(loaded); one.pick('b', false); one.pick('d', true) })).toEqual(['a', 'e'])
  })

  it('is_one_row_where_the_one_before_is_no_longer_there', () => {
    const rows = ['a', 'b', 'c']
    const picking = usePicking(() => rows)
    picking.pick('a', false)
    rows.shift()

    picking.pick('c', true)

    expect(rows.filter(picking.has)).toEqual(['c'])
  })

  it('of_everything_leaves_what_is_loaded_without_the_one_that_is_dropped', () => {
    expect(picked((one) => one.pickEverything())).toEqual(loaded)
    expect(picked((one) => { one.pickEverything(); one.pick('c', false) })).toEqual(['a', 'b', 'd', 'e'])
  })
})
