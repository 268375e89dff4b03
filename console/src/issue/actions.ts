import { codes, either, type ActionsOf, type FieldSpec } from '@/shared/form/spec'
import type { Acts, IssueView } from '@/shared/api/issue/types'

const note = (required = true): FieldSpec<'note'> => ({ name: 'note', kind: 'text', required })
const remark = (): FieldSpec<'note'> => ({ name: 'note', kind: 'text', required: true, maximum: 500 })
const until = (): FieldSpec<'until'> => ({ name: 'until', kind: 'moment', required: true })
const granted = (): FieldSpec<'approved'> => ({ name: 'approved', kind: 'radio', required: true, options: either('grant', 'refuse') })
const reason = (...values: string[]): FieldSpec<'reasonCode'> => ({ name: 'reasonCode', kind: 'radio', required: true, options: codes('reason', ...values) })

/** What is asked for the acts that can be done to one issue or to many. */
export const handOver = (issue: Partial<Pick<IssueView, 'suggestedUnit' | 'suggestedUnitWhy'>> = {}): FieldSpec<'unit' | 'instruction'>[] => [
  { name: 'unit', kind: 'unit', required: true, initial: issue.suggestedUnit, ...(issue.suggestedUnitWhy ? { hint: issue.suggestedUnitWhy } : {}) },
  { name: 'instruction', kind: 'text', required: true },
]
export const extensionDecision = (): FieldSpec<'approved' | 'note'>[] => [granted(), note(false)]
export const urge = (): FieldSpec<'note'>[] => [remark()]
export const supervision = (): FieldSpec<'note'>[] => [{ name: 'note', kind: 'text', required: true, maximum: 1000 }]
export const joining = (report: string): FieldSpec<'mainIssue' | 'note'>[] => [{ name: 'mainIssue', kind: 'nearby', required: true, item: report }, note(false)]

/** The transitions of an issue and the small form each one opens, in the order of its life; what only accompanies it comes after. */
export const ISSUE_ACTIONS: ActionsOf<IssueView, Acts> = [
  { name: 'filing', fields: (issue) => [{ name: 'condition', kind: 'condition', required: true, item: issue.catalogueItem, initial: issue.condition }] },
  { name: 'field-check', fields: () => [remark(), { name: 'inspector', kind: 'line' }] },
  {
    name: 'field-check-answer',
    fields: () => [
      { name: 'finding', kind: 'radio', required: true, options: codes('finding', 'CONFIRMED', 'NOT_FOUND', 'OTHER') },
      { name: 'photos', kind: 'photos', required: true },
      { name: 'note', kind: 'text', maximum: 500, needed: (values) => values.finding === 'OTHER' },
    ],
  },
  { name: 'field-check-withdrawal', fields: () => [remark()] },
  { name: 'hand-over', fields: handOver },
  {
    name: 'on-the-spot-fix',
    fields: () => [
      { name: 'before', kind: 'photos', required: true },
      { name: 'after', kind: 'photos', required: true },
      { name: 'text', kind: 'text', required: true, maximum: 1000 },
    ],
  },
  {
    name: 'containment',
    fields: () => [{ name: 'note', kind: 'text', required: true, maximum: 1000 }, { name: 'photos', kind: 'photos', required: true }],
  },
  { name: 'signature', fields: () => [] },
  { name: 'resumption', fields: () => [remark()] },
  {
    name: 'rectification',
    fields: () => [{ name: 'text', kind: 'text', required: true }, { name: 'photos', kind: 'photos', required: true }],
  },
  {
    name: 'verification',
    fields: () => [
      { name: 'passed', kind: 'radio', required: true, options: either('pass', 'fail') },
      { name: 'note', kind: 'text', needed: (values) => values.passed === false },
      { name: 'photos', kind: 'photos' },
    ],
  },
  {
    name: 'return-decision',
    fields: () => [{ name: 'approved', kind: 'radio', required: true, options: either('approve', 'refuse') }, note()],
  },
  { name: 'extension-decision', fields: extensionDecision },
  { name: 'suspension-decision', fields: () => [granted(), note(false)] },
  {
    name: 'dispute-decision',
    fields: () => [
      { name: 'upheld', kind: 'radio', required: true, options: either('uphold', 'keepClosed') },
      { name: 'reply', kind: 'text', required: true, maximum: 500 },
    ],
  },
  { name: 'assistance', beside: true, fields: () => [{ name: 'unit', kind: 'unit', required: true }, { name: 'instruction', kind: 'text', required: true, maximum: 1000 }] },
  {
    name: 'volunteers',
    beside: true,
    fields: () => [
      { name: 'errandKind', kind: 'errandKind', required: true, initial: 'PRACTICAL_HELP' },
      { name: 'people', kind: 'number', required: true, initial: 2 },
      { name: 'instruction', kind: 'text', required: true },
      { name: 'neededBy', kind: 'moment', required: true },
    ],
  },
  {
    name: 'return-request',
    beside: true,
    fields: () => [reason('NOT_OUR_DUTY', 'WRONG_PLACE', 'NEEDS_OTHER_UNIT', 'OTHER'), note(), { name: 'suggestedUnit', kind: 'unit' }],
  },
  { name: 'extension-request', beside: true, fields: () => [until(), reason('MATERIAL_LATE', 'LARGE_WORKS', 'WEATHER', 'OTHER'), remark()] },
  { name: 'suspension-request', beside: true, fields: () => [until(), reason('SEASON', 'WORKS_PROJECT', 'OTHER'), remark()] },
  { name: 'urge', beside: true, fields: urge },
  { name: 'supervision', beside: true, fields: supervision },
  { name: 'reopening', beside: true, fields: () => [reason('LOOK_BACK_FAILED', 'OTHER'), note()] },
  { name: 'joining', beside: true, fields: (issue) => joining(issue.id) },
  { name: 'separation', beside: true, fields: () => [note()] },
  { name: 'rejection', tone: 'danger', fields: () => [reason('REJECTED', 'NOT_OURS'), note()] },
  { name: 'voiding', tone: 'danger', fields: () => [reason('FILED_IN_ERROR', 'NOT_THERE', 'OTHER'), remark()] },
]
