/** Time as the services and the district see it, not as this computer does. */
let offset = 0
let zone: string | undefined

export function noteServerTime(date: string | null): void {
  const server = date ? Date.parse(date) : Number.NaN
  if (Number.isNaN(server)) return
  const difference = server - Date.now()
  offset = Math.abs(difference) < 2000 ? 0 : difference
}

export const now = (): number => Date.now() + offset

export function liveIn(timeZone: string): void {
  zone = timeZone
}

export const districtZone = (): string | undefined => zone
