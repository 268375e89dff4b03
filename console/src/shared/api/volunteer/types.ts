import type { Actionable, PhotoView, PlaceView } from '../types'

export interface Attendance {
  volunteerId?: string
  name?: string | null
  team?: string | null
  status?: string | null
  checkedInAt?: string | null
  checkedOutAt?: string | null
}

export interface ErrandView extends Actionable {
  number: string
  kind: string
  people: number
  acceptedPeople?: number
  instruction: string | null
  place: PlaceView | null
  streetName?: string | null
  issueId: string | null
  orderId: string | null
  team?: string | null
  offeredAt: string
  neededBy: string
  completedAt?: string | null
  attendances?: Attendance[]
  photos?: PhotoView[]
}

export type ErrandRow = Omit<ErrandView, 'actions' | 'version' | 'attendances'>

export interface HoursRow {
  claimId: string
  errandId: string | null
  team: string
  unit: string
  minutes: number
  evidence: string
  servedFrom: string
  servedTo: string
  postedAt: string
}

export interface Hours {
  minutes: number
  entries: HoursRow[]
}
