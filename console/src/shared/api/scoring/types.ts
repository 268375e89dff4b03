import type { Page, Rate } from '../types'

export interface Ranking {
  rank: number
  unit: string
  name: string
  league: string
  score: number
  entries: number
}

export interface ScoreEntry {
  id: string
  unit: string
  rule: string
  ruleName?: string | null
  caseKind?: string | null
  caseId?: string | null
  caseNumber?: string | null
  amount: number
  text?: string | null
  effectiveAt: string
  postedAt?: string
  reverses?: string | null
}

export interface UnitScore {
  unit: string
  name: string
  league?: string
  score: number
  rank: number
  of?: number
  byRule: { rule: string; name: string; amount: number; entries: number }[]
  entries: Page<ScoreEntry>
}

export interface Explanation {
  entry: ScoreEntry
  rule: { code: string; name: string; text: string; clause: string }
  text: string | { zh: string; en: string }
  trace: { inputs: Record<string, unknown> } | Record<string, unknown>
  case: { kind: string; id: string; number?: string | null }
  events: { id: string; type: string; sequence: number; occurredAt: string; body: Record<string, unknown> }[]
}

export interface SuiteFigures {
  issues: Record<string, number | Rate>
  orders: Record<string, number | Rate>
  volunteers: Record<string, number | Rate>
  asOf: string
}

export interface Happened {
  type: string
  title: string
  at: string
  caseKind: string
  caseId: string
  unit?: string | null
  unitName?: string | null
  place?: string | { longitude?: number; latitude?: number; street?: string | null } | null
}

export interface OverdueRow {
  caseKind: string
  caseId: string
  number?: string | null
  title?: string | null
  unit: string
  unitName?: string | null
  dueAt: string
  since?: string
}

export interface Scheme {
  code: string
  name: string
  base?: number
  rules: { code: string; name: string; text: string; clause: string; amount?: number }[]
}
