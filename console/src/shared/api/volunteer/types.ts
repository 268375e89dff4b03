import type { PhotoView, PlaceView } from '../types'
import type { Known, Page } from '../wire'
import type * as wire from './generated'

export type ErrandRow = Known<wire.Row, 'id' | 'number' | 'status' | 'kind' | 'people' | 'offeredAt' | 'neededBy'>
export type Participant = wire.Part

export type ErrandView = Known<
  Omit<wire.ErrandView, 'place' | 'photos'>,
  'id' | 'number' | 'status' | 'kind' | 'people' | 'offeredAt' | 'neededBy' | 'actions' | 'version'
> & { place?: PlaceView | null; photos?: PhotoView[] | null }

export type Claim = Known<wire.Claim, 'id' | 'minutes' | 'evidence' | 'from' | 'to'>
export type MyHours = Omit<Known<wire.MyHours, 'minutes'>, 'claims'> & { claims: Page<Claim> }
export type CheckInCode = Known<wire.CheckInCode, 'code' | 'turnsAt'>

/** What the forms send: checked against the document, so that a renamed field does not compile. */
export type Acts = {
  acceptance: Record<never, never>
  'check-in': wire.Presence
  'check-out': wire.Presence
  completion: wire.Report
  cancellation: wire.Reason
}
