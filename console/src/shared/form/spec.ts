import type { PhotoView } from '@/shared/api/types'

export type Value = string | number | boolean | null | undefined | string[] | PhotoView[]
export type Values = Record<string, Value>

export interface Option {
  value: string | boolean
  /** A key of the dictionary, or the words themselves when `plain`. */
  label: string
  plain?: boolean
}

export type FieldKind =
  | 'line' | 'text' | 'choice' | 'radio' | 'unit' | 'team' | 'photos' | 'number' | 'quantity' | 'day' | 'moment' | 'list' | 'catalogue' | 'condition' | 'category' | 'errandKind' | 'nearby'

export interface FieldSpec<Name extends string = string> {
  name: Name
  kind: FieldKind
  /** A key of the dictionary, where the name alone would say something else. */
  label?: string
  required?: boolean
  options?: Option[]
  initial?: Value
  hint?: string
  /** For 'condition': the catalogue item whose conditions are offered; for 'nearby': the report's id. */
  item?: string
  maximum?: number
  when?: (values: Values) => boolean
  /** Required only then. */
  needed?: (values: Values) => boolean
}

/** One transition of a case: its path below the case, and the small form that it opens. */
export interface ActionSpec<View> {
  name: string
  words?: string
  tone?: 'danger'
  /** Goes along with the case without moving it on: never the first thing to do. */
  beside?: true
  fields: (view: View) => FieldSpec[]
}

/** The actions of a case: their names and their fields' names are those of the service's document. */
export type ActionsOf<View, Acts> = {
  [Act in keyof Acts & string]: Omit<ActionSpec<View>, 'name' | 'fields'> & {
    name: Act
    fields: (view: View) => FieldSpec<keyof Acts[Act] & string>[]
  }
}[keyof Acts & string][]

export const codes = (group: string, ...values: string[]): Option[] =>
  values.map((value) => ({ value, label: `${group}.${value}` }))

export const either = (yes: string, no: string): Option[] => [
  { value: true, label: `field.${yes}` },
  { value: false, label: `field.${no}` },
]

const isBlank = (value: Value): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

export const shownFields = (fields: FieldSpec[], values: Values): FieldSpec[] =>
  fields.filter((field) => field.when?.(values) ?? true)

export const isNeeded = (field: FieldSpec, values: Values): boolean =>
  field.needed ? field.needed(values) : (field.required ?? false)

export function missing(fields: FieldSpec[], values: Values): string[] {
  return shownFields(fields, values)
    .filter((field) => isNeeded(field, values) && isBlank(values[field.name]))
    .map((field) => field.name)
}

/** The JSON body: photos as ids, moments as instants, blanks left out. */
export function bodyOf(fields: FieldSpec[], values: Values, instant: (local: string) => string): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of shownFields(fields, values)) {
    const value = values[field.name]
    if (field.kind === 'photos') body[field.name] = Array.isArray(value) ? (value as PhotoView[]).map((photo) => photo.id) : []
    else if (isBlank(value)) continue
    else if (field.kind === 'moment') body[field.name] = instant(String(value))
    else body[field.name] = typeof value === 'string' ? value.trim() : value
  }
  return body
}
