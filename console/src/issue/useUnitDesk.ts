import { computed } from 'vue'
import type { IssueFigures } from '@/shared/api/issue/types'
import { useFigures } from './useIssues'

export interface Tray {
  name: string
  filter: Record<string, string>
  count: (figures: IssueFigures) => number
}

/** What lies on a unit's desk, in the order in which it presses. */
export const TRAYS: Tray[] = [
  { name: 'toSign', filter: { status: 'HANDED_OVER' }, count: (figures) => figures.byStatus.HANDED_OVER ?? 0 },
  { name: 'inHand', filter: { status: 'SIGNED' }, count: (figures) => figures.byStatus.SIGNED ?? 0 },
  { name: 'dueSoon', filter: { soon: 'true' }, count: (figures) => figures.dueSoon },
  { name: 'late', filter: { overdue: 'true' }, count: (figures) => figures.overdue },
  { name: 'returning', filter: { request: 'RETURN' }, count: (figures) => figures.byRequest.RETURN ?? 0 },
  { name: 'extending', filter: { request: 'EXTENSION' }, count: (figures) => figures.byRequest.EXTENSION ?? 0 },
]

/** How much lies in each tray. */
export function useTrays(unit: string) {
  const { figures } = useFigures({ unit })
  return computed(() => TRAYS.map((tray) => ({ ...tray, n: figures.value ? tray.count(figures.value) : null })))
}
