export interface GridProperties {
  code?: string
  name?: string
  street?: string
}

type Ring = GeoJSON.Position[]

function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [x1 = 0, y1 = 0] = ring[index] ?? []
    const [x2 = 0, y2 = 0] = ring[last] ?? []
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

function polygonsOf(geometry: GeoJSON.Geometry): Ring[][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return []
}

/** Which grid holds this place. For showing only: the service decides for itself. */
export function gridAt(grids: GeoJSON.FeatureCollection, x: number, y: number): GridProperties | null {
  const feature = grids.features.find((one) =>
    polygonsOf(one.geometry).some(([outer, ...holes]) =>
      outer !== undefined && isInside(outer, x, y) && !holes.some((hole) => isInside(hole, x, y))))
  return (feature?.properties as GridProperties | undefined) ?? null
}
