import { computed, ref, type ComputedRef } from 'vue'

/** Which rows of a list are picked: some by hand, or everything that the filter finds, loaded or not. */
export interface Picking {
  keys: ComputedRef<string[]>
  everything: ComputedRef<boolean>
  has: (key: string) => boolean
  /** Turns one round; with `isRange` all from the one before to it become as it is. */
  pick: (key: string, isRange: boolean) => void
  only: (keys: readonly string[]) => void
  pickEverything: () => void
}

export function usePicking(loaded: () => string[]): Picking {
  const picked = ref<ReadonlySet<string>>(new Set())
  const everything = ref(false)
  let last: string | null = null

  const has = (key: string): boolean => everything.value || picked.value.has(key)
  const only = (keys: readonly string[]): void => {
    everything.value = false
    picked.value = new Set(keys)
  }

  function pick(key: string, isRange: boolean): void {
    const all = loaded()
    const ends = [isRange && last !== null ? all.indexOf(last) : -1, all.indexOf(key)].filter((index) => index >= 0)
    const turned = all.slice(Math.min(...ends), Math.max(...ends) + 1)
    const before = everything.value ? all : [...picked.value]
    const others = before.filter((one) => !turned.includes(one))
    only(has(key) ? others : [...others, ...turned])
    last = key
  }

  return {
    keys: computed(() => [...picked.value]),
    everything: computed(() => everything.value),
    has,
    pick,
    only,
    pickEverything: () => (everything.value = true),
  }
}
