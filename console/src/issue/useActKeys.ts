import type { ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useKeys } from '@/shared/ui/useKeys'

/** The letter of each step, by what comes first where several are open: a takes it on, t hands it on, r answers, e ends it. */
const ACTS: Record<string, string[]> = {
  a: ['signature', 'filing'],
  t: ['hand-over', 'return-request'],
  r: ['rectification'],
  e: ['verification'],
}

export const ACT_KEYS: [key: string, act: string][] = [['a', 'accept'], ['t', 'transfer'], ['r', 'reply'], ['e', 'done'], ['?', 'sheet']]

/** One letter opens the form of a step, where the service offers that step now. */
export function useActKeys(offered: ComputedRef<string[]>): void {
  const route = useRoute()
  const router = useRouter()
  const open = (acts: string[]): void => {
    const act = acts.find((one) => offered.value.includes(one))
    if (act) void router.replace({ query: { ...route.query, do: act } })
  }
  useKeys(Object.fromEntries(Object.entries(ACTS).map(([key, acts]) => [key, () => open(acts)])))
}
