import { describe, expect, it } from 'vitest'
import { lastDay, periodOf, stepped } from './period'

const TODAY = '2026-11-24'

describe('the period of the indicators', () => {
  it('is_this_month_where_the_address_names_none', () => {
    expect(periodOf({}, TODAY)).toEqual({ from: '2026-11-01', to: '2026-12-01' })
  })

  it('is_the_day_or_the_week_from_monday_or_the_month_around_a_day', () => {
    expect(periodOf({ span: 'day', from: '2026-02-28' }, TODAY)).toEqual({ from: '2026-02-28', to: '2026-03-01' })
    expect(periodOf({ span: 'week', from: '2026-11-29' }, TODAY)).toEqual({ from: '2026-11-23', to: '2026-11-30' })
    expect(periodOf({ span: 'week', from: '2026-11-23' }, TODAY)).toEqual({ from: '2026-11-23', to: '2026-11-30' })
    expect(periodOf({ span: 'month', from: '2024-02-29' }, TODAY)).toEqual({ from: '2024-02-01', to: '2024-03-01' })
  })

  it('holds_the_first_and_the_last_day_that_somebody_chose', () => {
    const chosen = periodOf({ span: 'custom', from: '2026-11-03', until: '2026-11-05' }, TODAY)

    expect(chosen).toEqual({ from: '2026-11-03', to: '2026-11-06' })
    expect(lastDay(chosen)).toBe('2026-11-05')
  })

  it('is_one_day_where_the_chosen_days_are_turned_round_or_no_days', () => {
    expect(periodOf({ span: 'custom', from: '2026-11-05', until: '2026-11-03' }, TODAY)).toEqual({ from: '2026-11-05', to: '2026-11-06' })
    expect(periodOf({ span: 'custom', from: '2026-13-45', until: 'x' }, TODAY)).toEqual({ from: TODAY, to: '2026-11-25' })
  })

  it('stands_beside_the_one_before_of_the_same_kind', () => {
    expect(stepped('month', { from: '2026-03-01', to: '2026-04-01' }, -1)).toEqual({ from: '2026-02-01', to: '2026-03-01' })
    expect(stepped('month', { from: '2026-12-01', to: '2027-01-01' }, 1)).toEqual({ from: '2027-01-01', to: '2027-02-01' })
    expect(stepped('week', { from: '2026-11-23', to: '2026-11-30' }, -1)).toEqual({ from: '2026-11-16', to: '2026-11-23' })
    expect(stepped('custom', { from: '2026-11-03', to: '2026-11-06' }, -1)).toEqual({ from: '2026-10-31', to: '2026-11-03' })
  })
})
