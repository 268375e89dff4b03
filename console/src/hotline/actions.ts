import { codes, either, type ActionsOf, type FieldSpec } from '@/shared/form/spec'
import type { Acts, OrderView } from '@/shared/api/hotline/types'

const note = (required = true): FieldSpec<'note'> => ({ name: 'note', kind: 'text', required })
const words: FieldSpec<'words'> = { name: 'words', kind: 'text', required: true }
const reason = (...values: string[]): FieldSpec<'reasonCode'> => ({ name: 'reasonCode', kind: 'radio', required: true, options: codes('reason', ...values) })

const legalBasis = { name: 'legalBasis', kind: 'line', required: true } as const

/** Which of the unit's open requests is meant; usually there is one. */
function requestKind(order: OrderView, ...states: string[]): FieldSpec<'kind'> {
  const kinds = (order.requests ?? []).filter((request) => states.includes(request.status ?? '')).map((request) => request.kind ?? '')
  return { name: 'kind', kind: 'radio', label: 'field.requestKind', required: true, initial: kinds[0], options: codes('requestKind', ...kinds) }
}

const dispatchFields = (order: OrderView): FieldSpec<'unit' | 'handling' | 'catalogueItem' | 'instruction'>[] => [
  { name: 'unit', kind: 'unit', required: true, initial: order.unit },
  { name: 'handling', kind: 'radio', required: true, initial: 'DESK', options: codes('handling', 'DESK', 'FIELD', 'VOLUNTEER') },
  { name: 'catalogueItem', kind: 'catalogue', when: (values) => values.handling === 'FIELD', required: true },
  { name: 'instruction', kind: 'text', required: true },
]

/** The transitions of an order and the small form each one opens, in the order of its life. */
export const ORDER_ACTIONS: ActionsOf<OrderView, Acts> = [
  { name: 'acceptance', fields: () => [] },
  {
    name: 'direct-answer',
    fields: () => [
      { name: 'text', kind: 'text', required: true },
      { name: 'satisfaction', kind: 'radio', required: true, options: codes('satisfaction', 'VERY_SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED', 'UNREACHABLE') },
      { name: 'solved', kind: 'radio', required: true, options: either('solvedYes', 'solvedNo'), when: (values) => values.satisfaction !== 'UNREACHABLE' },
    ],
  },
  { name: 'refusal-decision', fields: () => [{ name: 'approved', kind: 'radio', required: true, options: either('approve', 'refuse') }, note(false)] },
  { name: 'objection', fields: () => [words] },
  { name: 'objection-decision', fields: () => [{ name: 'upheld', kind: 'radio', required: true, options: either('upholdObjection', 'dismissed') }, note()] },
  {
    name: 'dispatch',
    fields: dispatchFields,
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
    fields: () => [reason('NOT_OUR_DUTY', 'WRONG_PLACE', 'NEEDS_OTHER_UNIT', 'OTHER'), note(), legalBasis, { name: 'suggestedUnit', kind: 'unit', required: true }],
  },
  { name: 'arbitration-request', fields: () => [reason('NOT_OUR_DUTY', 'UNCLEAR_DUTY', 'NEEDS_OTHER_UNIT', 'OTHER'), note(), legalBasis] },
  { name: 'request-signature', fields: (order) => [requestKind(order, 'FILED')] },
  { name: 'request-withdrawal', tone: 'danger', fields: (order) => [requestKind(order, 'FILED', 'SIGNED')] },
  { name: 'arbitration-ruling', fields: (order) => [...dispatchFields(order), { name: 'grounds', kind: 'text', required: true }] },
  { name: 'contact-reveal', fields: () => [{ name: 'purpose', kind: 'line', required: true }] },
  {
    name: 'refusal', tone: 'danger',
    fields: () => [reason('R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09'), { name: 'notice', kind: 'text', required: true }],
  },
  {
    name: 'transfer',
    fields: () => [
      { name: 'destination', kind: 'radio', required: true, options: codes('destination', 'EMERGENCY_LINE', 'CITY', 'OTHER_DISTRICT', 'PETITION_OFFICE', 'OTHER') },
      { name: 'receiver', kind: 'line', required: true },
      { name: 'receiptNumber', kind: 'line' },
      { name: 'callId', kind: 'line', needed: (values) => !values.receiptNumber },
      note(false),
    ],
  },
  { name: 'urge', fields: () => [words] },
  { name: 'supplement', fields: () => [words] },
  { name: 'reopening', fields: () => [{ name: 'sameMatter', kind: 'radio', required: true, options: either('sameMatterYes', 'sameMatterNo') }, words] },
  { name: 'transfer-receipt', fields: () => [{ name: 'receiptNumber', kind: 'line', required: true }] },
  {
    name: 'withdrawal', tone: 'danger',
    fields: () => [
      { name: 'verified', kind: 'radio', required: true, options: codes('verified', 'QUERY_CODE', 'CALLING_NUMBER', 'CALLED_BACK', 'IN_PERSON') },
      note(false),
    ],
  },
  { name: 'voiding', tone: 'danger', fields: () => [reason('TEST', 'TAKEN_DOWN_TWICE', 'OTHER'), note(false)] },
]
