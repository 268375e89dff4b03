import type { Ref } from 'vue'
import { useKeys } from '@/shared/ui/useKeys'

/** j and k go from card to card of a column, h and l to the column beside; o opens the card's page, a what may be done to it. */
export function useBoardKeys(frame: Ref<HTMLElement | undefined>): void {
  const cardsOf = (column: Element | undefined): HTMLElement[] => [...(column?.querySelectorAll<HTMLElement>('.card') ?? [])]
  /** The columns with cards, the column and the card that have the focus. */
  function places() {
    const columns = [...(frame.value?.querySelectorAll('.column') ?? [])].filter((column) => cardsOf(column).length > 0)
    const column = columns.findIndex((one) => one.contains(document.activeElement))
    return { columns, column, card: cardsOf(columns[column]).findIndex((one) => one.contains(document.activeElement)) }
  }
  const within = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1)

  function step(down: number, aside: number): void {
    const { columns, column, card } = places()
    const cards = cardsOf(columns[within(column + aside, columns.length)] ?? columns[0])
    cards[within(card + down, cards.length)]?.querySelector<HTMLElement>('.way')?.focus()
  }
  const press = (what: string): void => {
    const { columns, column, card } = places()
    cardsOf(columns[column])[card]?.querySelector<HTMLElement>(what)?.click()
  }
  useKeys({ j: () => step(1, 0), k: () => step(-1, 0), l: () => step(0, 1), h: () => step(0, -1), o: () => press('.way'), a: () => press('.toggle') })
}
