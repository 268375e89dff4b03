import type { PhotoView } from '../types'
import type { Known } from '../wire'
import type * as wire from './generated'

export type AnswerKind = wire.AnswerKind
export type Answer = wire.Answer
export type ChecklistItem = Known<Omit<wire.ChecklistItem, 'options'>, 'code' | 'kind' | 'text' | 'required'> & {
  options?: Known<wire.Option, 'code' | 'name' | 'passes'>[]
}
export type Checklist = Known<Omit<wire.Checklist, 'items'>, 'id' | 'pointType' | 'name' | 'drawnUpBy' | 'drawnUpAt'> & { items: ChecklistItem[] }
export type Stop = Known<wire.Stop, 'point' | 'name' | 'type' | 'unitName' | 'longitude' | 'latitude' | 'ended'>
export type Round = Known<wire.Round, 'from' | 'until'>
export type PlanView = Known<Omit<wire.PlanView, 'stops' | 'round' | 'time'>, 'id' | 'name' | 'team' | 'teamName' | 'cadence' | 'visited' | 'plannedBy' | 'plannedAt'> & {
  stops: Stop[]
  round: Round
  time: Round
}
export type PlanRow = Known<Omit<wire.PlanRow, 'round' | 'time'>, 'id' | 'name' | 'teamName' | 'cadence' | 'visited' | 'stops'> & { round: Round; time: Round }
export type VisitRow = Known<Omit<wire.VisitRow, 'raised'>, 'id' | 'point' | 'visitor' | 'startedAt' | 'seen' | 'failed'> & { raised: Known<wire.Raised, 'id' | 'number'>[] }
export type SeenItem = Known<Omit<wire.Seen, 'photos'>, 'item' | 'text' | 'kind' | 'answer' | 'passed' | 'fixed'> & { photos: PhotoView[] }
export type VisitView = Known<Omit<wire.VisitView, 'observations'>, 'id' | 'pointName' | 'checklist' | 'visitor' | 'startedAt' | 'receivedAt' | 'missing'> & { observations: SeenItem[] }
export type Work = Known<Omit<wire.Work, 'plans' | 'checklists'>, 'team' | 'asOf'> & { plans: PlanView[]; checklists: Checklist[] }
