import { ref, watchEffect } from 'vue'

const KEPT = 'yanxing.theme'
const kept = localStorage.getItem(KEPT)
const isDark = ref(kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches)

watchEffect(() => document.documentElement.classList.toggle('dark', isDark.value))

export function useTheme() {
  return {
    isDark,
    toggle: () => {
      isDark.value = !isDark.value
      localStorage.setItem(KEPT, isDark.value ? 'dark' : 'light')
    },
  }
}
