import { computed, type ComputedRef } from 'vue'
import { get } from './http'
import type {
  RegisterArea, RegisterCatalogueItem, RegisterDistrict, RegisterGrid, RegisterHotlineCategory, RegisterPoint, RegisterTeam, RegisterUnit,
} from './issue/types'
import { root, type Page } from './types'
import { useResource } from './useResource'
import { i18n } from '@/shared/i18n'

const HOUR = 3_600_000

interface Endable {
  endedOn?: string | null
}

async function entries<T extends Endable>(kind: string, signal: AbortSignal): Promise<T[]> {
  const answer = await get<T[] | Page<T>>(`${root('issue')}/register/${kind}`, {}, signal)
  const all = Array.isArray(answer) ? answer : answer.items
  return all.filter((entry) => !entry.endedOn)
}

function useEntries<T extends Endable>(kind: string, enabled: () => boolean = () => true): ComputedRef<T[]> {
  const { data } = useResource(['register', kind], (signal) => entries<T>(kind, signal), { fresh: HOUR, enabled })
  return computed(() => data.value ?? [])
}

export const useUnits = () => useEntries<RegisterUnit>('units')
export const useGrids = (enabled?: () => boolean) => useEntries<RegisterGrid>('grids', enabled)
export const usePoints = (enabled?: () => boolean) => useEntries<RegisterPoint>('points', enabled)
/** The types of point that there are, in the order of the register. */
export function usePointTypes(): ComputedRef<string[]> {
  const points = usePoints()
  return computed(() => [...new Set(points.value.map((point) => point.type))])
}
export const useAreas = (enabled?: () => boolean) => useEntries<RegisterArea>('areas', enabled)
export const useCatalogue = () => useEntries<RegisterCatalogueItem>('catalogue')
export const useHotlineCategories = () => useEntries<RegisterHotlineCategory>('hotline-categories')
export const useTeams = () => useEntries<RegisterTeam>('teams')

export const fetchDistrict = () => get<RegisterDistrict>(`${root('issue')}/register/district`)

export function useDistrict() {
  return useResource(['register', 'district'], fetchDistrict, { fresh: HOUR }).data
}

/** A register entry's name in the language of the screen. */
export function nameOf(entry: { name: string; nameEn?: string }): string {
  return i18n.global.locale.value === 'en' && entry.nameEn ? entry.nameEn : entry.name
}

/** Streets and towns: the areas one level below the district. */
export function useStreets(): ComputedRef<RegisterArea[]> {
  const areas = useAreas()
  return computed(() => areas.value.filter((area) => area.level === 'STREET'))
}

export function useGeometry<T extends GeoJSON.FeatureCollection>(name: 'outline' | 'grids' | 'points') {
  return useResource(['register', `${name}.geojson`],
    (signal) => get<T>(`${root('issue')}/register/${name}.geojson`, {}, signal), { fresh: HOUR })
}

/** Their names where they lie, for the map. */
export function useStreetNames(): ComputedRef<GeoJSON.FeatureCollection> {
  const streets = useStreets()
  return computed(() => ({
    type: 'FeatureCollection',
    features: streets.value.flatMap(({ name, longitude, latitude }) => (typeof longitude !== 'number' || typeof latitude !== 'number'
      ? []
      : [{ type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [longitude, latitude] } }])),
  }))
}
