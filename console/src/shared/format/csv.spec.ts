import { describe, expect, it } from 'vitest'
import { csv } from './csv'

describe('a CSV', () => {
  it('keeps_commas_quotes_and_line_breaks_within_their_cell', () => {
    expect(csv([['a,b', 'say "no"', 'one\ntwo', null, 7]])).toBe('\uFEFF"a,b","say ""no""","one\ntwo",,7\r\n')
  })

  it('makes_no_formula_of_what_somebody_wrote_and_leaves_numbers_numbers', () => {
    expect(csv([['=1+1', '@cmd', '-5.2', '+3%', '-oops']])).toBe("\uFEFF'=1+1,'@cmd,-5.2,+3%,'-oops\r\n")
  })
})
