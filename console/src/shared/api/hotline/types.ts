import type { Actionable, Deadline, PhotoView, PlaceView, Rate } from '../types'

export interface OrderRow {
  id: string
  number: string
  status: string
  channel: string
  category: string
  categoryName?: string | null
  urgency: string
  title: string
  placeText?: string | null
  unit?: string | null
  unitName?: string | null
  round?: number
  registeredAt: string
  signDueAt?: string | null
  handleDueAt?: string | null
  overdue: boolean
  wasOverdue?: boolean
}

export interface OrderView extends Actionable {
  number: string
  channel: string
  category: string
  categoryName: string | null
  urgency: string
  title: string
  content: string
  callerNameMasked: string | null
  callerPhoneMasked: string | null
  placeText: string | null
  place: PlaceView | null
  unit: string | null
  unitName: string | null
  handling: string | null
  instruction: string | null
  round: number
  issueId: string | null
  errandId: string | null
  registeredAt: string
  acceptedAt: string | null
  dispatchedAt: string | null
  signedAt: string | null
  repliedAt: string | null
  closedAt: string | null
  signDueAt: string | null
  handleDueAt: string | null
  deadline: Deadline | null
  overdue: boolean
  wasOverdue: boolean
  replyText: string | null
  solved: boolean | null
  satisfaction: string | null
  closeKind: string | null
  photos: PhotoView[]
}

export interface OrderFigures {
  registered?: number
  open?: number
  overdue?: number
  closed?: number
  onTimeRate?: Rate
  satisfiedRate?: Rate
  byStatus?: Record<string, number>
  asOf: string
}

export interface Contact {
  name: string | null
  phone: string | null
}
