import { Map as GlMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { coloursOf, styleOf } from './style'

setWorkerUrl(workerUrl)

export type Layer = 'outline' | 'grids' | 'streets' | 'points' | 'issues'
export type { GlMap }

/** A map of our own shapes. It asks for nothing that is not on this origin. */
export function createMap(container: HTMLElement, isStill = false): GlMap {
  const map = new GlMap({
    container,
    style: styleOf(coloursOf(container)),
    attributionControl: false,
    localIdeographFontFamily: getComputedStyle(document.body).fontFamily,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    scrollZoom: !isStill,
    fadeDuration: 0,
    maxZoom: 18,
  })
  map.touchZoomRotate.disableRotation()
  return map
}

export function put(map: GlMap, layer: Layer, data: GeoJSON.FeatureCollection | undefined): void {
  if (data) map.getSource<GeoJSONSource>(layer)?.setData(data)
}

export function restyle(map: GlMap, container: HTMLElement): void {
  map.setStyle(styleOf(coloursOf(container)), { diff: false })
}
