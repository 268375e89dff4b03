import { describe, expect, it } from 'vitest'
import { gridAt } from './grids'

const square = (code: string, x: number): GeoJSON.Feature => ({
  type: 'Feature', properties: { code },
  geometry: { type: 'MultiPolygon', coordinates: [[[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]]] },
})

describe('gridAt', () => {
  const grids: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [square('west', 0), square('east', 1)] }

  it('finds_the_grid_that_holds_a_place', () => {
    expect(gridAt(grids, 0.5, 0.5)?.code).toBe('west')
    expect(gridAt(grids, 1.5, 0.5)?.code).toBe('east')
  })

  it('finds_none_outside', () => {
    expect(gridAt(grids, 2.5, 0.5)).toBeNull()
  })
})
