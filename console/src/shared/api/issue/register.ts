import type { Known } from '../wire'
import type * as wire from './generated'

export type TableProblem = Known<wire.TableProblem, 'file' | 'code' | 'message'>
export type Change = Known<wire.Change, 'kind' | 'code' | 'fields'>
export type TableOutcome = Omit<Known<wire.TableOutcome, 'table' | 'added' | 'changed' | 'ended' | 'unchanged'>, 'changes' | 'problems' | 'hints'> & {
  changes: Change[]
  problems: TableProblem[]
  hints: TableProblem[]
}
export type ImportTotals = Known<wire.ImportTotals, 'source' | 'accepted' | 'refused' | 'refusedByReason'>
export type RefusedRow = Known<wire.RefusedRow, 'externalId' | 'reason' | 'offeredAt'>
