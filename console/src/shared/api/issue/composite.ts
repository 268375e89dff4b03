import type { Known } from '../wire'
import type * as wire from './generated'
import type { Counted } from './indicator'

export interface Step {
  upTo?: number | null
  points: number
}
export type Component = Known<Omit<wire.Component, 'scale'>, 'weight'> & { scale?: Step[] | null }
/** `points` is null where the indicator has no value. */
export type WeightedPart = Omit<Known<wire.WeightedPart, 'name' | 'nameEn' | 'text'>, 'of' | 'points'> & { of: Component; points?: number | null }
export type Scored = Omit<Known<wire.Scored, 'version' | 'source' | 'sourceEn' | 'text'>, 'parts' | 'score' | 'grade'> & {
  parts: WeightedPart[]
  score?: number | null
  grade?: string | null
}
export type CompositeReading = Omit<Known<wire.CompositeReading, 'code' | 'name' | 'nameEn'>, 'counted' | 'versions'> & { counted: Counted; versions: Scored[] }
