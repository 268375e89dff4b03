import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export interface Open {
  /** The small form that is open, or none. */
  what: ComputedRef<string | null>
  /** The thing on the page that it is about, where there are several. */
  about: ComputedRef<string | null>
  open: (what: string, about?: string) => void
  close: () => void
}

/** Which small form is open stands in the address. */
export function useOpen(): Open {
  const route = useRoute()
  const router = useRouter()
  const said = (name: string) => computed(() => (route.query[name] ? String(route.query[name]) : null))
  const go = (what?: string, about?: string): void => void router.replace({ query: { ...route.query, do: what, about } })
  return { what: said('do'), about: said('about'), open: go, close: () => go() }
}
