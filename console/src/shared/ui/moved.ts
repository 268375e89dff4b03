/** The same things, with the one at `from` at `to`. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const others = all.filter((_, index) => index !== from)
  return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)]
}
