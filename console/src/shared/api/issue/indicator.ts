import type { Known } from '../wire'
import type * as wire from './generated'

export type Formula = Known<wire.Formula, 'version' | 'validFrom' | 'source' | 'sourceEn'>
export type Indicator = Omit<Known<wire.Indicator, 'code' | 'name' | 'nameEn' | 'measure'>, 'versions'> & { versions: Formula[] }
export type Reading = Known<wire.Reading, 'version' | 'formula' | 'numerator' | 'denominator' | 'text'>
export type Counted = Known<wire.Counted, 'from' | 'to' | 'asOf'>
export type IndicatorReading = Omit<Known<wire.IndicatorReading, 'code' | 'name' | 'nameEn' | 'measure'>, 'readings' | 'counted'> & { readings: Reading[]; counted: Counted }
export type Part = Omit<wire.Part, 'reading'> & { reading: Reading }
export type Breakdown = Omit<wire.Breakdown, 'whole' | 'parts' | 'counted'> & { whole: Reading; parts: Part[]; counted: Counted }
