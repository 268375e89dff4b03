import { effectScope, onBeforeUnmount, onMounted, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { useTheme } from '@/shared/ui/useTheme'
import type { GlMap, Layer } from './createMap'

type Shapes = GeoJSON.FeatureCollection | undefined

/** A map in `box`, with layers that follow their data and the theme. MapLibre is loaded only where a map is. */
export function useMap(
  box: Ref<HTMLElement | undefined>,
  layers: Partial<Record<Layer, () => Shapes>>,
  onReady: (map: GlMap) => void,
  isStill = false,
): ShallowRef<GlMap | null> {
  const map = shallowRef<GlMap | null>(null)
  const { isDark } = useTheme()
  const sources = Object.entries(layers) as [Layer, () => Shapes][]
  const following = effectScope()
  let gone = false
  let resize: ResizeObserver | undefined
  let drawn: GlMap | undefined

  onMounted(async () => {
    const { createMap, put, restyle } = await import('./createMap')
    const container = box.value
    if (gone || !container) return
    const created = createMap(container, isStill)
    drawn = created
    const fill = (): void => sources.forEach(([layer, data]) => put(created, layer, data()))
    created.once('load', () => {
      map.value = created
      fill()
      onReady(created)
      following.run(() => {
        sources.forEach(([layer, data]) => watch(data, (shapes) => put(created, layer, shapes)))
        watch(isDark, () => {
          created.once('styledata', fill)
          restyle(created, container)
        }, { flush: 'post' })
      })
    })
    resize = new ResizeObserver(() => created.resize())
    resize.observe(container)
  })
  onBeforeUnmount(() => {
    gone = true
    following.stop()
    resize?.disconnect()
    drawn?.remove()
  })
  return map
}
