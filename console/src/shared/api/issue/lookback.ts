import type { Known } from '../wire'
import type * as wire from './generated'

export type LookBack = Known<
  wire.LookBack,
  'id' | 'name' | 'closedFrom' | 'closedUntil' | 'population' | 'populationSha256' | 'size' | 'seedSource' | 'announcedAt' | 'seen' | 'comeBack'
>
export type Drawn = Known<wire.Drawn, 'number'>
export interface LookBackView {
  lookBack: LookBack
  sample: Drawn[]
}
