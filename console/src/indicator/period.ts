import type { LocationQuery } from 'vue-router'

/** Whole days, written 2026-11-23; `to` is the day after the last, as the service counts. */
export interface Period {
  from: string
  to: string
}

export const SPANS = ['day', 'week', 'month', 'custom'] as const
export type Span = (typeof SPANS)[number]

const DAY = 86_400_000
const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
const written = (date: Date): string => date.toISOString().slice(0, 10)
const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text).getTime())

export const daysLater = (day: string, days: number): string => written(new Date(at(day).getTime() + days * DAY))
export const lastDay = (period: Period): string => daysLater(period.to, -1)

const monthLater = (day: string, months: number): string => {
  const date = at(day)
  return written(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)))
}
const monday = (day: string): string => daysLater(day, -((at(day).getUTCDay() + 6) % 7))

/** The day, week or month around a day. */
function around(span: Exclude<Span, 'custom'>, day: string): Period {
  if (span === 'day') return { from: day, to: daysLater(day, 1) }
  if (span === 'week') return { from: monday(day), to: daysLater(monday(day), 7) }
  return { from: monthLater(day, 0), to: monthLater(day, 1) }
}

export const spanOf = (query: LocationQuery): Span => SPANS.find((span) => span === query.span) ?? 'month'

/** The period that the address names; this month where it names none, and a day where its days are turned round. */
export function periodOf(query: LocationQuery, today: string): Period {
  const from = isDay(query.from) ? query.from : today
  const span = spanOf(query)
  if (span !== 'custom') return around(span, from)
  const last = isDay(query.until) && query.until >= from ? query.until : from
  return { from, to: daysLater(last, 1) }
}

/** The period of the same kind `by` steps away: the month before has its own length, another span is as long as this. */
export function stepped(span: Span, period: Period, by: 1 | -1): Period {
  if (span === 'month') return { from: monthLater(period.from, by), to: monthLater(period.from, by + 1) }
  const days = (at(period.to).getTime() - at(period.from).getTime()) / DAY
  return { from: daysLater(period.from, days * by), to: daysLater(period.to, days * by) }
}
