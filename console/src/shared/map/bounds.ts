export function boundsOf(shapes: GeoJSON.FeatureCollection): [number, number, number, number] | null {
  let box: [number, number, number, number] | null = null
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return
    if (typeof value[0] === 'number') {
      const [x, y] = value as [number, number]
      box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y]
    } else value.forEach(visit)
  }
  shapes.features.forEach((feature) => visit('coordinates' in feature.geometry ? feature.geometry.coordinates : null))
  return box
}
