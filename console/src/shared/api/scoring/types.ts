import type { PlaceView, Rate } from '../types'
import type { Known } from '../wire'
import type * as wire from './generated'

export type Ranking = Known<wire.RankingRow, 'unit' | 'name' | 'league' | 'score' | 'entries'>
export type ScoreEntry = Known<wire.EntryView, 'id' | 'unit' | 'rule' | 'amount' | 'effectiveAt'>
export type RuleScore = Known<wire.RuleScore, 'rule' | 'name' | 'amount' | 'entries'>
export type UnitScore = Omit<Known<wire.UnitScore, 'unit' | 'name' | 'score'>, 'byRule' | 'entries'> & { byRule: RuleScore[] }
export type CausingEvent = Known<wire.EventView, 'id' | 'type' | 'sequence' | 'occurredAt' | 'body'>

export type Explanation = Omit<Known<wire.Explanation, 'text'>, 'entry' | 'rule' | 'case' | 'events'> & {
  entry: ScoreEntry
  rule: Known<wire.RuleView, 'code' | 'name' | 'text'>
  case: Known<wire.CaseView, 'kind' | 'id'>
  events: CausingEvent[]
}

export type SuiteFigures = Known<wire.FiguresView, 'issues' | 'orders' | 'volunteers' | 'asOf'>
export type OverdueRow = Known<wire.OverdueRow, 'caseKind' | 'caseId' | 'dueAt'>
export type { Rate }

/** Live messages are no part of an OpenAPI document: see the stream's description there. */
export interface Happened {
  id?: string
  type: string
  title: string
  at: string
  caseKind: string
  caseId: string
  number?: string | null
  subject?: string | null
  unit?: string | null
  unitName?: string | null
  place?: (PlaceView & { streetName?: string | null }) | null
}
