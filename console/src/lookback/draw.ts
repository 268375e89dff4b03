/**
 * The draw of a look-back as the service publishes it, so that anybody can do it again: the ticket of an issue number is
 * the SHA-256 of `seed:number` in lower-case hexadecimal; the lowest tickets are the sample.
 */
export async function sampleOf(seed: string, population: readonly string[], size: number): Promise<string[]> {
  const tickets = await Promise.all([...new Set(population)].map(async (number) => ({ number, ticket: await sha256(`${seed}:${number}`) })))
  tickets.sort((one, other) => compare(one.ticket, other.ticket) || compare(one.number, other.number))
  return tickets.slice(0, size).map(({ number }) => number)
}

/** By which the published population can be told from every other: its numbers, sorted, a line each. */
export const fingerprintOf = (population: readonly string[]): Promise<string> =>
  sha256([...new Set(population)].sort(compare).map((number) => `${number}\n`).join(''))

/** The same for a stranger's shell, with the population in a file. */
export const shellOf = (seed: string, size: number): string => `SEED='${seed.replaceAll("'", "'\\''")}'
LC_ALL=C sort -u population | sha256sum
while read -r n; do echo "$(printf '%s:%s' "$SEED" "$n" | sha256sum | cut -d' ' -f1) $n"; done < population \\
  | LC_ALL=C sort | head -n ${size} | cut -d' ' -f2`

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
