import { afterEach, describe, expect, it, vi } from 'vitest'
import { liveIn } from './clock'
import { fullTime, instantOf, localOf, shortTime, until } from './time'

describe('time', () => {
  afterEach(() => vi.useRealTimers())

  it('is_the_districts_time_not_the_computers', () => {
    liveIn('Asia/Shanghai')
    expect(fullTime('2026-11-23T16:30:05Z')).toBe('2026-11-24 00:30:05')
    liveIn('America/New_York')
    expect(fullTime('2026-11-23T16:30:05Z')).toBe('2026-11-23 11:30:05')
  })

  it('reads_what_was_typed_in_the_districts_zone', () => {
    liveIn('Asia/Shanghai')
    expect(instantOf('2026-11-24T09:00')).toBe('2026-11-24T01:00:00.000Z')
    liveIn('America/New_York')
    expect(instantOf('2026-11-24T09:00')).toBe('2026-11-24T14:00:00.000Z')
    expect(localOf('2026-11-24T14:00:00Z')).toBe('2026-11-24T09:00')
  })

  it('leaves_out_this_year_and_names_another', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T04:00:00Z') })
    liveIn('Asia/Shanghai')
    expect(shortTime('2026-11-23T03:05:00Z')).toBe('11-23 11:05')
    expect(shortTime('2025-11-23T03:05:00Z')).toBe('2025-11-23 11:05')
  })

  it('counts_down_in_the_two_largest_units', () => {
    const now = Date.parse('2026-11-23T04:00:00Z')
    expect(until('2026-11-24T07:10:00Z', now)).toEqual({ late: false, parts: [{ unit: 'day', count: 1 }, { unit: 'hour', count: 3 }] })
    expect(until('2026-11-23T03:00:00Z', now)).toEqual({ late: true, parts: [{ unit: 'hour', count: 1 }] })
    expect(until('2026-11-23T04:00:10Z', now)).toEqual({ late: false, parts: [{ unit: 'minute', count: 0 }] })
  })
})
