import type { Known } from '../wire'
import type * as wire from './generated'

export type Told = Known<wire.Told, 'code' | 'detail'>
/** `skipped` is null where the act is open; what the caller does not see has no more than its id. */
export type PreviewRow = Omit<Known<NonNullable<wire.BulkPreview['rows']>[number], 'id'>, 'skipped'> & { skipped?: Told | null }
export type BulkPreview = Omit<Known<wire.BulkPreview, 'open' | 'skipped' | 'more'>, 'rows'> & { rows: PreviewRow[] }
export type OutcomeRow = Omit<Known<NonNullable<wire.BulkOutcome['rows']>[number], 'id'>, 'refusal'> & { refusal?: Told | null }
export type BulkOutcome = Omit<Known<wire.BulkOutcome, 'done' | 'refused'>, 'rows'> & { rows: OutcomeRow[] }
export type Chosen = wire.Chosen
