import { computed, watch, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '@/shared/session/session'
import type { Column } from './DataTable.vue'

/** A column that a list has; an extra one is shown only to those who choose it. */
export interface ColumnOffer extends Column {
  isExtra?: boolean
}
export interface Columns {
  all: ComputedRef<ColumnOffer[]>
  shown: ComputedRef<ColumnOffer[]>
  choose: (names: readonly string[]) => void
}

/** The columns stand in the address; who comes without them gets those that they chose last. The first is always there: it is the way in. */
export function useColumns(room: string, all: ComputedRef<ColumnOffer[]>): Columns {
  const route = useRoute()
  const router = useRouter()
  const here = route.path
  const slot = `yanxing.columns.${room}.${useSession().id}`

  const usual = computed(() => all.value.filter((column) => !column.isExtra).map((column) => column.name))
  const named = computed(() => String(route.query.columns ?? '').split(',').filter((name) => all.value.some((column) => column.name === name)))
  const shown = computed(() => {
    const names = named.value.length > 0 ? named.value : usual.value
    return all.value.filter((column, index) => index === 0 || names.includes(column.name))
  })
  const go = (columns: string | undefined): void => void router.replace({ query: { ...route.query, columns } })

  function choose(names: readonly string[]): void {
    const wanted = all.value.map((column) => column.name).filter((name, index) => index === 0 || names.includes(name))
    const isUsual = wanted.join() === usual.value.join()
    if (isUsual) localStorage.removeItem(slot)
    else localStorage.setItem(slot, wanted.join())
    go(isUsual ? undefined : wanted.join())
  }

  watch(() => route.query.columns, (columns) => {
    const kept = localStorage.getItem(slot)
    if (!columns && kept && route.path === here) go(kept)
  }, { immediate: true })

  return { all, shown, choose }
}
