import type { Deadline, PhotoView, PlaceView } from '../types'
import type { Known } from '../wire'
import type * as wire from './generated'

export type OrderRow = Known<wire.OrderRow, 'id' | 'number' | 'status' | 'channel' | 'category' | 'urgency' | 'title' | 'registeredAt' | 'overdue'>

export type OrderView = Known<
  Omit<wire.OrderView, 'place' | 'deadline' | 'photos'>,
  'id' | 'number' | 'status' | 'channel' | 'category' | 'urgency' | 'title' | 'content' | 'round' | 'registeredAt' | 'overdue' | 'wasOverdue' | 'actions' | 'version'
> & { place?: PlaceView | null; deadline?: Deadline | null; photos?: PhotoView[] | null }

export type Contact = wire.Contact

/** What the forms send: checked against the document, so that a renamed field does not compile. */
export type Acts = {
  acceptance: Record<never, never>
  'direct-answer': wire.DirectAnswer
  refusal: wire.ProposeRefusal
  'refusal-decision': wire.DecideRefusal
  objection: wire.ObjectToRefusal
  'objection-decision': wire.DecideObjection
  transfer: wire.TransferOrder
  'transfer-receipt': wire.AcknowledgeTransfer
  withdrawal: wire.WithdrawOrder
  voiding: wire.DeclareVoid
  urge: wire.HearCitizen
  supplement: wire.HearCitizen
  reopening: wire.ReopenOrder
  dispatch: wire.DispatchOrder
  signature: Record<never, never>
  'return-request': wire.AskReturn
  'return-decision': wire.DecideReturn
  'arbitration-request': wire.AskArbitration
  'arbitration-ruling': wire.RuleOnOrder
  'request-signature': wire.NameRequest
  'request-withdrawal': wire.NameRequest
  reply: wire.ReplyToOrder
  review: wire.ReviewReply
  'call-back': wire.CallBack
  'contact-reveal': wire.RevealContact
}
