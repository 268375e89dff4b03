import { describe, expect, it } from 'vitest'
import { standingOf } from './standing'

describe('where something stands', () => {
  const week = { from: '2026-11-23', until: '2026-11-29' }

  it.each([
    ['2026-11-22', 'COMING'], ['2026-11-23', 'RUNNING'], ['2026-11-29', 'RUNNING'], ['2026-11-30', 'OVER'],
  ])('on %s is %s', (today, standing) => {
    expect(standingOf(week, today)).toBe(standing)
  })

  it('is_over_when_it_was_ended_before_it_began', () => {
    expect(standingOf({ from: '2026-12-01', until: '2026-11-23' }, '2026-11-20')).toBe('OVER')
  })
})
