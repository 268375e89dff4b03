import { computed } from 'vue'
import { get } from '@/shared/api/http'
import type { IssueFigures, IssueMap } from '@/shared/api/issue/types'
import type { OverdueRow } from '@/shared/api/scoring/types'
import { root, type Page } from '@/shared/api/types'
import { useGeometry, useStreets } from '@/shared/api/register'
import { useResource } from '@/shared/api/useResource'
import { gridAt } from '@/shared/map/grids'

export const useIssueFigures = () =>
  useResource(['issue-figures'], (signal) => get<IssueFigures>(`${root('issue')}/issues/figures`, {}, signal), { refresh: 60_000 })

export const useIssueMap = () =>
  useResource(['issue-map'], (signal) => get<IssueMap>(`${root('issue')}/issues/map`, { status: 'open' }, signal), { refresh: 60_000 })

export const useOverdue = () =>
  useResource(['overdue'], async (signal) => {
    const answer = await get<OverdueRow[] | Page<OverdueRow>>(`${root('scoring')}/overdue`, {}, signal)
    return Array.isArray(answer) ? answer : answer.items
  }, { refresh: 60_000 })

export interface Tile {
  code: string
  name: string
  open: number
  overdue: number
}

/** Open and overdue issues per street, with the streets laid out roughly as they lie: north above, west at left. */
export function useTiles() {
  const map = useIssueMap().data
  const grids = useGeometry('grids').data
  const streets = useStreets()

  const streetOf = (feature: IssueMap['features'][number]): string | null => {
    if (feature.properties.street) return feature.properties.street
    const [x = 0, y = 0] = feature.geometry.coordinates
    return grids.value ? (gridAt(grids.value, x, y)?.street ?? null) : null
  }

  return computed<Tile[][]>(() => {
    const counts = new Map(streets.value.map((street) => [street.code, { open: 0, overdue: 0 }]))
    for (const feature of map.value?.features ?? []) {
      const count = counts.get(streetOf(feature) ?? '')
      if (!count) continue
      count.open += 1
      if (feature.properties.overdue) count.overdue += 1
    }
    const northFirst = [...streets.value].sort((one, other) => (other.latitude ?? 0) - (one.latitude ?? 0))
    return balanced(northFirst).map((row) => row
      .sort((one, other) => (one.longitude ?? 0) - (other.longitude ?? 0))
      .map((street) => ({ code: street.code, name: street.name, ...(counts.get(street.code) ?? { open: 0, overdue: 0 }) })))
  })
}

/** Rows of about three, none of them a lonely rest. */
function balanced<T>(all: T[]): T[][] {
  const count = Math.max(1, Math.ceil(all.length / (all.length > 12 ? 4 : 3)))
  return Array.from({ length: count }, (_, row) =>
    all.slice(Math.ceil((row * all.length) / count), Math.ceil(((row + 1) * all.length) / count)))
}
