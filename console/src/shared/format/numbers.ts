export const whole = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : new Intl.NumberFormat('en-US').format(value)

/** An amount of something, to a thousandth. */
export const amount = (value: number): string => new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }).format(value)

/** 0 of 0 is not 0 % and not 100 %. */
export function percent(value: number | null | undefined, digits = 1): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '—'
  return `${(value * 100).toFixed(digits)}%`
}

export const points = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : value.toFixed(Number.isInteger(value * 10) ? 1 : 2)

export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${points(Math.abs(value))}`

export const hours = (minutes: number | null | undefined): string =>
  minutes === null || minutes === undefined ? '—' : minutes < 6000 ? (minutes / 60).toFixed(1) : whole(Math.floor(minutes / 60))
