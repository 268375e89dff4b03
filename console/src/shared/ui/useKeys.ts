import { onMounted, onUnmounted, ref } from 'vue'

const KEPT = 'yanxing.keys'

/** One letter is one act, unless the person has turned that off (WCAG 2.1.4). */
export const keysAreOn = ref(localStorage.getItem(KEPT) !== 'off')

export function turnKeys(on: boolean): void {
  keysAreOn.value = on
  localStorage.setItem(KEPT, on ? 'on' : 'off')
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null

/** A drawer that was closed may stay in the page, hidden with its overlay. */
const isBeneathDialog = (): boolean =>
  [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].some((one) => one.closest<HTMLElement>('.el-overlay')?.style.display !== 'none')

/** Acts for keys, while this is on the screen: not while somebody types, not beneath a dialog, not with Ctrl, Alt or Meta. */
export function useKeys(acts: Record<string, () => void>): void {
  function onKey(event: KeyboardEvent): void {
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    if (event.key !== '?' && !keysAreOn.value) return
    if (isBeneathDialog()) return
    event.preventDefault()
    act()
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onUnmounted(() => window.removeEventListener('keydown', onKey))
}
