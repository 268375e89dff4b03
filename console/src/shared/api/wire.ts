/**
 * The generated types mark every field of an answer as possibly absent. `Known` names those that an answer always
 * carries; a field that the service renames stops compiling here.
 */
export type Known<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }

/** A page whose rows are known better than the document says. */
export interface Page<T> {
  items: T[]
  next?: string | null
}
