import type { Counted as CountedIn } from '../issue/indicator'
import type { Known } from '../wire'
import type * as wire from './generated'

export type Gap = Known<wire.Gap, 'why' | 'whyEn'>
export type Reading = Known<wire.Reading, 'version' | 'formula' | 'numerator' | 'denominator' | 'text'>
export type Stated = Omit<Known<wire.Stated, 'published' | 'source' | 'sourceEn'>, 'reading' | 'interval'> & {
  reading: Reading
  interval?: Known<wire.Interval, 'low' | 'high'> | null
}
export type RateReading = Omit<Known<wire.RateReading, 'code' | 'name' | 'nameEn'>, 'counted' | 'versions' | 'gap'> & {
  counted: Pick<CountedIn, 'from' | 'to' | 'asOf'>
  versions: Stated[]
  gap?: Gap | null
}
export type Part = Omit<wire.Part, 'stated'> & { stated: Stated }
export type Breakdown = Omit<wire.Breakdown, 'whole' | 'parts'> & { whole: Stated; parts: Part[] }
