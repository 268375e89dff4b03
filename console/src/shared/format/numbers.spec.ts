import { describe, expect, it } from 'vitest'
import { hours, percent, points, signed } from './numbers'

describe('numbers', () => {
  it('nothing_known_is_a_dash_and_never_a_zero', () => {
    expect([percent(null), percent(Number.NaN), points(undefined), hours(null)]).toEqual(['—', '—', '—', '—'])
  })

  it('a_deduction_carries_a_minus_sign', () => {
    expect([signed(1), signed(-1.5), signed(0.25), signed(0)]).toEqual(['+1.0', '−1.5', '+0.25', '±0.0'])
  })
})
