import { codes, type ActionsOf } from '@/shared/form/spec'
import type { Acts, ErrandView } from '@/shared/api/volunteer/types'

/** The transitions of an errand and the small form each one opens. */
export const ERRAND_ACTIONS: ActionsOf<ErrandView, Acts> = [
  { name: 'acceptance', words: 'errand-acceptance', fields: () => [] },
  { name: 'check-in', fields: () => [{ name: 'code', kind: 'line', maximum: 12 }] },
  { name: 'check-out', fields: () => [{ name: 'code', kind: 'line', maximum: 12 }] },
  {
    name: 'completion',
    fields: () => [{ name: 'text', kind: 'text', required: true }, { name: 'photos', kind: 'photos', required: true }],
  },
  {
    name: 'cancellation', tone: 'danger',
    fields: () => [{ name: 'reasonCode', kind: 'radio', required: true, options: codes('reason', 'NO_LONGER_NEEDED', 'INSUFFICIENT', 'OTHER') }],
  },
]
