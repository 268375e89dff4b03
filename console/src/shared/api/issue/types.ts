import type { Deadline, PhotoView, PlaceView } from '../types'
import type { Known } from '../wire'
import type * as wire from './generated'

export type IssueRow = Known<wire.IssueRow, 'id' | 'number' | 'status' | 'source' | 'catalogueItem' | 'reportedAt' | 'overdue'>

export type IssueView = Known<
  Omit<wire.IssueView, 'place' | 'deadline' | 'dispute' | 'photosBefore' | 'photosAfter'>,
  'id' | 'number' | 'status' | 'source' | 'catalogueItem' | 'round' | 'reworks' | 'reportedAt' | 'overdue' | 'wasOverdue' | 'actions' | 'version'
> & { place: PlaceView; deadline?: Deadline | null; dispute?: DisputeView | null; photosBefore: PhotoView[]; photosAfter: PhotoView[] }

export type DisputeView = Known<wire.DisputeView, 'status' | 'disputedAt'>

export type NearbyIssue = Known<wire.NearbyIssue, 'metres' | 'minutes' | 'score' | 'likely' | 'status' | 'reportedAt'>

export type IssueFigures = Known<
  wire.Figures, 'reported' | 'filed' | 'open' | 'overdue' | 'dueSoon' | 'rectifiedWaiting' | 'closed' | 'byStatus' | 'byRequest' | 'asOf'
>

export type Lateness = Omit<
  Known<wire.LatenessView, 'id' | 'issueId' | 'number' | 'unit' | 'round' | 'dueAt' | 'overdueAt' | 'appealUntil' | 'actions'>, 'appeal' | 'photos'
> & { appeal?: Known<wire.Appeal, 'status' | 'reasonCode' | 'note' | 'askedAt'> | null; photos: PhotoView[] }

export type FieldCheckRow = Known<
  wire.FieldCheckRow, 'id' | 'issueId' | 'number' | 'catalogueItem' | 'catalogueItemName' | 'description' | 'note' | 'askedAt' | 'dueAt' | 'overdue'
>

export type SavedView = Known<wire.SavedView, 'name' | 'query' | 'savedAt'>

export interface MarkerProperties {
  id: string
  number: string
  status: string
  overdue: boolean
  catalogueItem: string
  street?: string | null
}
export type IssueMap = GeoJSON.FeatureCollection<GeoJSON.Point, MarkerProperties> & Pick<wire.FeatureCollection, 'total'>

export type RegisterDistrict = Known<Omit<wire.District, 'outline'>, 'code' | 'name' | 'nameEn' | 'timeZone' | 'longitude' | 'latitude'>
export type RegisterUnit = Known<wire.Unit, 'code' | 'name' | 'nameEn' | 'kind' | 'league'>
export type RegisterArea = Known<wire.Area, 'code' | 'name' | 'level'>
type Term = Known<wire.Term, 'count' | 'unit'>
export type RegisterCondition = Known<Omit<wire.Condition, 'containment' | 'season'>, 'code' | 'name' | 'limit' | 'unit'> & {
  containment?: Term | null
  season?: { name: string; term: Term } | null
}
export type RegisterCatalogueItem = Known<Omit<wire.CatalogueItem, 'conditions'>, 'code' | 'name' | 'nameEn' | 'group'> & { conditions: RegisterCondition[] }
export type RegisterHotlineCategory = Known<wire.HotlineCategory, 'code' | 'name'>
export type RegisterPoint = Known<wire.Point, 'code' | 'name' | 'type' | 'unit'>
export type RegisterGrid = Known<wire.Grid, 'code' | 'name'>
export type RegisterTeam = Known<wire.Team, 'code' | 'name' | 'sector' | 'unit'>

/** What can be done about a lateness. */
export type LatenessActs = { appeal: wire.NewAppeal; 'appeal-withdrawal': Record<never, never>; 'appeal-decision': wire.AppealDecision }

/** What the forms send: checked against the document, so that a renamed field does not compile. */
export type Acts = {
  filing: wire.Filing
  'hand-over': wire.HandOver
  assistance: wire.Assistance
  'field-check': wire.SendOut
  'field-check-answer': wire.FieldCheckAnswer
  'field-check-withdrawal': wire.FieldCheckWithdrawal
  rejection: wire.Rejection
  joining: wire.Joining
  separation: wire.Separation
  containment: wire.Containment
  rectification: wire.Rectification
  verification: wire.Verification
  'return-request': wire.ReturnRequest
  'return-decision': wire.RequestDecision
  'extension-request': wire.ExtensionRequest
  'extension-decision': wire.RequestDecision
  'suspension-request': wire.SuspensionRequest
  'suspension-decision': wire.RequestDecision
  resumption: wire.Resumption
  'on-the-spot-fix': wire.OnTheSpotFix
  'dispute-decision': wire.DisputeDecision
  urge: wire.Urge
  supervision: wire.Supervision
  voiding: wire.Voiding
  volunteers: wire.Volunteers
  reopening: wire.Reopening
  signature: Record<never, never>
}
