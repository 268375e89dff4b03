import type { Known } from '../wire'
import type * as wire from './generated'

export type AnswerKind = wire.AnswerKind
export type Answer = wire.Answer
export type ChecklistItem = Known<Omit<wire.ChecklistItem, 'options'>, 'code' | 'kind' | 'text' | 'required'> & {
  options?: Known<wire.Option, 'code' | 'name' | 'passes'>[]
}
export type Checklist = Known<Omit<wire.Checklist, 'items'>, 'id' | 'pointType' | 'name'> & { items: ChecklistItem[] }
export type Stop = Known<wire.Stop, 'point' | 'name' | 'type' | 'unitName' | 'longitude' | 'latitude' | 'ended'>
export type PlanView = Known<Omit<wire.PlanView, 'stops' | 'round'>, 'id' | 'name' | 'teamName' | 'visited'> & {
  stops: Stop[]
  round: Known<wire.Round, 'from' | 'until'>
}
export type Work = Known<Omit<wire.Work, 'plans' | 'checklists'>, 'team' | 'asOf'> & { plans: PlanView[]; checklists: Checklist[] }
