import { codes, either, type ActionsOf, type FieldSpec } from '@/shared/form/spec'
import type { Acts, OrderView } from '@/shared/api/hotline/types'

const note = (required = true): FieldSpec<'note'> => ({ name: 'note', kind: 'text', required })
const reason = (...values: string[]): FieldSpec<'reasonCode'> => ({ name: 'reasonCode', kind: 'radio', required: true, options: codes('reason', ...values) })

/** The transitions of an order and the small form each one opens, in the order of its life. */
export const ORDER_ACTIONS: ActionsOf<OrderView, Acts> = [
  { name: 'acceptance', fields: () => [] },
  {
    name: 'dispatch',
    fields: (order) => [
      { name: 'unit', kind: 'unit', required: true, initial: order.unit },
      { name: 'handling', kind: 'radio', required: true, initial: 'DESK', options: codes('handling', 'DESK', 'FIELD', 'VOLUNTEER') },
      { name: 'catalogueItem', kind: 'catalogue', when: (values) => values.handling === 'FIELD', required: true },
      { name: 'instruction', kind: 'text', required: true },
    ],
  },
  { name: 'signature', fields: () => [] },
  { name: 'reply', fields: () => [{ name: 'text', kind: 'text', required: true }, { name: 'photos', kind: 'photos' }] },
  {
    name: 'review',
    fields: () => [
      { name: 'passed', kind: 'radio', required: true, options: either('reviewPass', 'reviewFail') },
      {
        name: 'reasonCode', kind: 'radio', required: true, when: (values) => values.passed === false,
        options: codes('reason', 'NOT_ANSWERED', 'NO_EVIDENCE', 'INCOMPLETE', 'TONE', 'OTHER'),
      },
      { name: 'note', kind: 'text', needed: (values) => values.passed === false },
    ],
  },
  {
    name: 'call-back',
    fields: () => [
      {
        name: 'satisfaction', kind: 'radio', required: true,
        options: codes('satisfaction', 'VERY_SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED', 'UNREACHABLE'),
      },
      { name: 'solved', kind: 'radio', required: true, options: either('solvedYes', 'solvedNo'), when: (values) => values.satisfaction !== 'UNREACHABLE' },
      { name: 'note', kind: 'text' },
    ],
  },
  {
    name: 'return-decision',
    fields: () => [{ name: 'approved', kind: 'radio', required: true, options: either('approve', 'refuse') }, note()],
  },
  {
    name: 'return-request',
    fields: () => [reason('NOT_OUR_DUTY', 'WRONG_PLACE', 'NEEDS_OTHER_UNIT', 'OTHER'), note(), { name: 'suggestedUnit', kind: 'unit' }],
  },
  { name: 'contact-reveal', fields: () => [{ name: 'purpose', kind: 'line', required: true }] },
  {
    name: 'refusal', tone: 'danger',
    fields: () => [reason('OUT_OF_SCOPE', 'NOT_THE_DISTRICT', 'IN_LITIGATION', 'EMERGENCY_LINE', 'INSUFFICIENT'), note()],
  },
]
