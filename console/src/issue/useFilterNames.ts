import { computed, type ComputedRef } from 'vue'
import { useAreas, useGrids, usePoints } from '@/shared/api/register'
import type { Choice } from '@/shared/ui/FilterBar.vue'

/** The names of places that a link narrows the list to; asked for only where there is such a link. */
export function useFilterNames(filter: ComputedRef<Record<string, string>>): ComputedRef<Choice[]> {
  const said = (name: string) => () => Boolean(filter.value[name])
  const entries = { community: useAreas(said('community')), grid: useGrids(said('grid')), point: usePoints(said('point')) }
  return computed(() => Object.entries(entries).map(([name, all]) => ({ name, options: all.value.map((one) => ({ value: one.code, label: one.name })) })))
}
