import { districtZone, now } from './clock'

type Moment = string | number | null | undefined

function format(moment: Moment, options: Intl.DateTimeFormatOptions): string {
  if (moment === null || moment === undefined || moment === '') return '—'
  return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: districtZone() }).format(new Date(moment))
}

/** 11-23 14:05, with the year only when it is not this one. */
export function shortTime(moment: Moment): string {
  if (!moment) return '—'
  const text = fullTime(moment).slice(0, 16)
  return text.slice(0, 4) === fullTime(now()).slice(0, 4) ? text.slice(5) : text
}

export const fullTime = (moment: Moment): string =>
  format(moment, {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  })

export const clockTime = (moment: Moment): string =>
  format(moment, { hour: '2-digit', minute: '2-digit', second: '2-digit' })

export const day = (moment: Moment): string =>
  format(moment, { year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day so many days later, as a date. */
export const nextDay = (date: string, by: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

export interface Span {
  late: boolean
  parts: { unit: 'day' | 'hour' | 'minute'; count: number }[]
}

/** The two largest units between now and then. */
export function until(moment: string, from: number = now()): Span {
  const milliseconds = Date.parse(moment) - from
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  const counts = [
    { unit: 'day' as const, count: Math.floor(minutes / 1440) },
    { unit: 'hour' as const, count: Math.floor((minutes % 1440) / 60) },
    { unit: 'minute' as const, count: minutes % 60 },
  ]
  const first = counts.findIndex((part) => part.count > 0)
  const parts = first < 0 ? [{ unit: 'minute' as const, count: 0 }] : counts.slice(first, first + 2)
  return { late: milliseconds < 0, parts: parts.filter((part, index) => index === 0 || part.count > 0) }
}

/** What a datetime-local input says, read in the district's time zone. */
export function instantOf(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`)
  const shown = Date.parse(`${fullTime(asUtc).replace(' ', 'T')}Z`)
  return new Date(asUtc - (shown - asUtc)).toISOString()
}

/** The other way round, for the input's value. */
export const localOf = (moment: Moment): string => fullTime(moment).slice(0, 16).replace(' ', 'T')
