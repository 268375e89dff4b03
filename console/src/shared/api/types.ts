/** What all four services have in common. */
import type { CountedDay as WireDay, Deadline as WireDeadline, HistoryView, PhotoLink as WirePhoto, Place, Todo as WireTodo } from './issue/generated'
import type { Rate as WireRate } from './scoring/generated'
import type { Known } from './wire'

export type { Page } from './wire'

export type PhotoView = Known<WirePhoto, 'id' | 'link' | 'thumbnailLink'>
export type HistoryRow = Omit<Known<HistoryView, 'at' | 'act'>, 'photos'> & { photos?: PhotoView[] | null }
export type CountedDay = Known<WireDay, 'day' | 'counted' | 'reason'>
export type Deadline = Omit<Known<WireDeadline, 'dueAt'>, 'days'> & { days: CountedDay[] }
export type PlaceView = Known<Place, 'longitude' | 'latitude'>
export type Todo = Known<WireTodo, 'counts'>
export type Rate = Known<WireRate, 'numerator' | 'denominator'>

/** Every case the console can act on: its state and what this caller may do now. */
export interface Actionable {
  id: string
  status: string
  actions: string[]
  version: number
}

export type Service = 'issue' | 'hotline' | 'volunteer' | 'scoring'

export const root = (service: Service): string => `/api/v1/${service}`
