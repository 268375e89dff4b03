import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isPaging } from './usePages'

export interface Filter {
  values: ComputedRef<Record<string, string>>
  isActive: ComputedRef<boolean>
  set: (name: string, value: string | boolean | null | undefined) => void
  clear: () => void
}

/** The filter is the query string: a reload or a shared link gives the same rows. */
export function useFilter(names: readonly string[]): Filter {
  const route = useRoute()
  const router = useRouter()
  const values = computed(() =>
    Object.fromEntries(names.flatMap((name) => (route.query[name] ? [[name, String(route.query[name])]] : []))),
  )
  const without = (drops: (name: string) => boolean) => Object.fromEntries(Object.entries(route.query).filter(([name]) => !drops(name)))
  return {
    values,
    isActive: computed(() => Object.keys(values.value).length > 0),
    set: (name, value) => {
      const query = without(isPaging)
      if (value) query[name] = String(value)
      else delete query[name]
      void router.replace({ query })
    },
    clear: () => {
      void router.replace({ query: without((name) => isPaging(name) || names.includes(name)) })
    },
  }
}
