import type { StyleSpecification } from 'maplibre-gl'

export interface MapColours {
  land: string
  water: string
  line: string
  ink: string
  ink3: string
  accent: string
  running: string
  overdue: string
  surface: string
}

/** The theme's colours, as MapLibre wants them: it cannot read CSS variables. */
export function coloursOf(element: HTMLElement): MapColours {
  const style = getComputedStyle(element)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    land: read('--map-land'), water: read('--map-water'), line: read('--map-line'), ink: read('--ink'), ink3: read('--ink-3'),
    accent: read('--accent'), running: read('--running'), overdue: read('--overdue'), surface: read('--surface'),
  }
}

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

const FONT = ['sans-serif']

/** No tiles, no glyph server, no sprite: our own outline, grids and points only. Chinese comes from the local font. */
export function styleOf(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: {
      outline: { type: 'geojson', data: EMPTY },
      grids: { type: 'geojson', data: EMPTY },
      streets: { type: 'geojson', data: EMPTY },
      points: { type: 'geojson', data: EMPTY },
      issues: { type: 'geojson', data: EMPTY, cluster: true, clusterRadius: 34, clusterMaxZoom: 14, clusterProperties: { late: ['+', ['case', ['get', 'overdue'], 1, 0]] } },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      { id: 'land', type: 'fill', source: 'outline', paint: { 'fill-color': colours.land } },
      { id: 'grid-lines', type: 'line', source: 'grids', paint: { 'line-color': colours.line, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.3, 14, 1], 'line-opacity': 0.8 } },
      { id: 'border', type: 'line', source: 'outline', paint: { 'line-color': colours.accent, 'line-width': 1.6 } },
      {
        id: 'points', type: 'circle', source: 'points',
        paint: { 'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2, 15, 5], 'circle-color': colours.surface, 'circle-stroke-color': colours.ink3, 'circle-stroke-width': 1.2 },
      },
      {
        id: 'street-names', type: 'symbol', source: 'streets',
        layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11, 14, 15], 'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.6 },
        paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1.6 },
      },
      {
        id: 'clusters', type: 'circle', source: 'issues', filter: ['has', 'point_count'],
        paint: {
          'circle-radius': ['interpolate', ['linear'], ['get', 'point_count'], 2, 10, 50, 18, 500, 28],
          'circle-color': ['case', ['>', ['get', 'late'], 0], colours.overdue, colours.running],
          'circle-stroke-color': colours.surface, 'circle-stroke-width': 2,
        },
      },
      {
        id: 'issues', type: 'circle', source: 'issues', filter: ['!', ['has', 'point_count']],
        paint: {
          'circle-radius': ['case', ['get', 'overdue'], 7, 5.5],
          'circle-color': ['case', ['get', 'overdue'], colours.overdue, colours.running],
          'circle-stroke-color': colours.surface, 'circle-stroke-width': 2,
        },
      },
      {
        id: 'cluster-counts', type: 'symbol', source: 'issues', filter: ['has', 'point_count'],
        layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': FONT, 'text-size': 12, 'text-allow-overlap': true },
        paint: { 'text-color': colours.surface },
      },
    ],
  }
}
