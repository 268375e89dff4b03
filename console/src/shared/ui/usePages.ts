import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { List } from '@/shared/api/useResource'

const PAGES_MAX = 20

/** Whether this part of an address says how far a list was opened. */
export const isPaging = (name: string): boolean => name.startsWith('pages')

/** A list whose open pages stand in the address: a reload or a shared link opens as many again. */
export function usePages<T>(list: List<T>, name = 'pages'): List<T> {
  const route = useRoute()
  const router = useRouter()
  const wanted = computed(() => Math.min(PAGES_MAX, Number(route.query[name]) || 1))

  watch([wanted, list.pages], ([many, open]) => {
    if (open > 0 && open < many && list.hasMore.value && !list.error.value) void list.more()
  }, { immediate: true })

  return {
    ...list,
    more: async () => {
      await list.more()
      await router.replace({ query: { ...route.query, [name]: String(list.pages.value) } })
    },
  }
}
