import type { AnswerKind, ChecklistItem } from '@/shared/api/issue/inspection'

export const KINDS: AnswerKind[] = ['YES_NO', 'CHOICE', 'NUMBER', 'COUNT', 'SCORE', 'TEXT', 'PHOTO']

/** An item as it is being written: all that any kind may say, so that a change of the kind loses nothing that was typed. */
export interface DraftItem {
  code: string
  kind: AnswerKind
  text: string
  required: boolean
  expected: boolean
  options: { code: string; name: string; passes: boolean }[]
  measure: string
  atLeast: number | null
  atMost: number | null
  scoreMax: number
  catalogueItem: string
  condition: string
}

/** The next code that no item, or option, has. */
export function freeCode(prefix: string, taken: { code: string }[]): string {
  const codes = new Set(taken.map((one) => one.code))
  let number = taken.length + 1
  while (codes.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

export const blankItem = (kind: AnswerKind, others: DraftItem[]): DraftItem => ({
  code: freeCode('item-', others), kind, text: '', required: !['TEXT', 'PHOTO'].includes(kind), expected: true,
  options: [{ code: 'a', name: '', passes: true }, { code: 'b', name: '', passes: false }],
  measure: '', atLeast: null, atMost: null, scoreMax: 100, catalogueItem: '', condition: '',
})

export const draftOf = (item: ChecklistItem): DraftItem => ({
  ...blankItem(item.kind, []), code: item.code, text: item.text, required: item.required, expected: item.expected ?? true,
  ...(item.options?.length ? { options: item.options.map((option) => ({ ...option })) } : {}),
  measure: item.measure ?? '', atLeast: item.passes?.atLeast ?? null, atMost: item.passes?.atMost ?? null, scoreMax: item.scoreMax ?? 100,
  catalogueItem: item.raises?.catalogueItem ?? '', condition: item.raises?.condition ?? '',
})

const isBounded = (item: DraftItem): boolean => item.atLeast !== null || item.atMost !== null
const takesBounds = (kind: AnswerKind): boolean => ['NUMBER', 'COUNT', 'SCORE'].includes(kind)

/** Whether some answer to it fails, so that it must be said what such an answer becomes. */
export function canFail(item: DraftItem): boolean {
  if (item.kind === 'YES_NO') return true
  if (item.kind === 'CHOICE') return item.options.some((option) => !option.passes)
  return takesBounds(item.kind) && isBounded(item)
}

/** As the service and the phone know it: what its kind has no use for is left out. */
export function itemOf(item: DraftItem): ChecklistItem {
  const { code, kind, required } = item
  return {
    code, kind, required, text: item.text.trim(),
    ...(kind === 'YES_NO' ? { expected: item.expected } : {}),
    ...(kind === 'CHOICE' ? { options: item.options.map((option) => ({ ...option, name: option.name.trim() })) } : {}),
    ...(['NUMBER', 'COUNT'].includes(kind) && item.measure.trim() ? { measure: item.measure.trim() } : {}),
    ...(kind === 'SCORE' ? { scoreMax: item.scoreMax } : {}),
    ...(takesBounds(kind) && isBounded(item) ? { passes: { ...(item.atLeast === null ? {} : { atLeast: item.atLeast }), ...(item.atMost === null ? {} : { atMost: item.atMost }) } } : {}),
    ...(canFail(item) ? { raises: { catalogueItem: item.catalogueItem, condition: item.condition } } : {}),
  }
}

export type Lack = 'text' | 'options' | 'measure' | 'passes' | 'raises'

/** What an item must still say before it can be sent. */
export function lacks(item: DraftItem): Lack[] {
  const names = item.options.map((option) => option.name.trim())
  return ([
    ['text', !item.text.trim()],
    ['options', item.kind === 'CHOICE' && (names.some((name) => !name) || !item.options.some((option) => option.passes))],
    ['measure', item.kind === 'NUMBER' && !item.measure.trim()],
    ['passes', item.kind === 'SCORE' && !isBounded(item)],
    ['raises', canFail(item) && (!item.catalogueItem || !item.condition)],
  ] as [Lack, boolean][]).flatMap(([lack, is]) => (is ? [lack] : []))
}
