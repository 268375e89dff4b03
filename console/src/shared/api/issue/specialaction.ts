import type { PhotoView } from '../types'
import type { Known } from '../wire'
import type * as wire from './generated'

export type SpecialAction = Known<wire.SpecialAction, 'id' | 'name' | 'measure' | 'target' | 'from' | 'until' | 'launchedBy' | 'launchedAt'>
export type UnitProgress = Known<wire.UnitProgress, 'unit' | 'proven' | 'waiting' | 'refused'>
export type Progress = Known<Omit<wire.Progress, 'byUnit'>, 'target' | 'proven' | 'waiting' | 'percent'> & { byUnit: UnitProgress[] }
export interface ActionView {
  action: SpecialAction
  progress: Progress
}
export type ShownItem = Known<Omit<wire.Item, 'before' | 'after'>, 'id' | 'unit' | 'status' | 'quantity' | 'what' | 'placeText' | 'shownBy' | 'shownAt'> & {
  before: PhotoView[]
  after: PhotoView[]
}
