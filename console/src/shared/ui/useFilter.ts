import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

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
  return {
    values,
    isActive: computed(() => Object.keys(values.value).length > 0),
    set: (name, value) => {
      const query = { ...route.query }
      if (value) query[name] = String(value)
      else delete query[name]
      delete query.pages
      void router.replace({ query })
    },
    clear: () => {
      const query = Object.fromEntries(Object.entries(route.query).filter(([name]) => name !== 'pages' && !names.includes(name)))
      void router.replace({ query })
    },
  }
}
