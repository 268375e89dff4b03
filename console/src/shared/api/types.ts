/** What all four services have in common. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export interface PhotoView {
  id: string
  sha256?: string
  mediaType?: string
  width?: number
  height?: number
  bytes?: number
  link: string
  thumbnailLink: string
}

export interface HistoryPhoto {
  id: string
  service?: string
  link: string
  thumbnailLink: string
}

export interface HistoryRow {
  at: string
  act: string
  actor: string | null
  actorUnit: string | null
  fromStatus: string | null
  toStatus: string | null
  note: string | null
  facts?: Record<string, unknown> | null
  photos?: HistoryPhoto[] | null
}

export interface CountedDay {
  day: string
  counted: boolean
  reason: string
}

export interface Deadline {
  dueAt: string
  provisional: boolean
  days: CountedDay[]
}

export interface PlaceView {
  longitude: number
  latitude: number
  street?: string | null
  community?: string | null
  grid?: string | null
  point?: string | null
}

export interface Todo {
  counts: Record<string, number>
}

export interface Rate {
  numerator: number
  denominator: number
  value: number | null
}

/** Every case the console can act on: its state and what this caller may do now. */
export interface Actionable {
  id: string
  status: string
  actions: string[]
  version: number
}

export type Service = 'issue' | 'hotline' | 'volunteer' | 'scoring'

export const root = (service: Service): string => `/api/v1/${service}`
