import type { Actionable, Deadline, PhotoView, PlaceView } from '../types'

export interface IssueRow {
  id: string
  number: string
  status: string
  source: string
  catalogueItem: string
  catalogueItemName?: string | null
  description?: string | null
  placeText?: string | null
  streetName?: string | null
  unit?: string | null
  unitName?: string | null
  round?: number
  reportedAt: string
  dueAt?: string | null
  overdue: boolean
  wasOverdue?: boolean
}

export interface IssueView extends Actionable {
  number: string
  source: string
  catalogueItem: string
  catalogueItemName: string | null
  condition: string | null
  description: string | null
  placeText: string | null
  place: PlaceView
  streetName: string | null
  communityName: string | null
  gridName: string | null
  unit: string | null
  unitName: string | null
  suggestedUnit: string | null
  suggestedUnitWhy: string | null
  round: number
  reworks: number
  orderId: string | null
  errandId: string | null
  reportedAt: string
  filedAt: string | null
  handedOverAt: string | null
  signedAt: string | null
  rectifiedAt: string | null
  closedAt: string | null
  dueAt: string | null
  overdue: boolean
  wasOverdue: boolean
  deadline: Deadline | null
  photosBefore: PhotoView[]
  photosAfter: PhotoView[]
  trackingCode?: string | null
}

export interface IssueFigures {
  reported: number
  filed: number
  open: number
  overdue: number
  dueSoon: number
  rectifiedWaiting: number
  closed: number
  byStatus: Record<string, number>
  byUnit: { unit: string; name: string; open: number; overdue: number }[]
  asOf: string
}

export interface MarkerProperties {
  id: string
  number: string
  status: string
  overdue: boolean
  catalogueItem: string
  street?: string | null
}

export type IssueMap = GeoJSON.FeatureCollection<GeoJSON.Point, MarkerProperties>

export interface RegisterDistrict {
  code: string
  name: string
  nameEn: string
  timeZone: string
  longitude: number
  latitude: number
}

export interface RegisterUnit {
  code: string
  name: string
  nameEn: string
  kind: string
  area: string | null
  league: string
  endedOn: string | null
}

export interface RegisterArea {
  code: string
  name: string
  level: string
  parent: string | null
  longitude: number | null
  latitude: number | null
  endedOn: string | null
}

export interface RegisterPoint {
  code: string
  name: string
  type: string
  longitude: number
  latitude: number
  unit: string
}

export interface RegisterCondition {
  code: string
  name: string
  limit: number
  unit: string
}

export interface RegisterCatalogueItem {
  code: string
  name: string
  nameEn: string
  group: string
  conditions: RegisterCondition[]
  unit: string | null
  volunteerErrand: string | null
  endedOn: string | null
}

export interface RegisterHotlineCategory {
  code: string
  name: string
  parent: string | null
  unit: string | null
  catalogueItem: string | null
  handleWorkingDays: number
  endedOn: string | null
}

export interface RegisterTeam {
  code: string
  name: string
  sector: string
  unit: string
}
