const LAST = 'inspection.user'

/** Keeps this page on the phone, so that it opens without a network too: no data, only what it is made of. */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  await navigator.serviceWorker.register('/offline.js')
  const parts = performance.getEntriesByType('resource').map(({ name }) => name)
    .filter((address) => new URL(address).pathname.startsWith('/assets/'))
  const cache = await caches.open('inspection')
  await cache.addAll(['/m', ...new Set(parts)])
}

/** Who inspects on this phone. Without a network nobody can log in: then it is whoever did so last. */
export function inspectorOf(loggedIn: string): string {
  if (loggedIn) localStorage.setItem(LAST, loggedIn)
  return loggedIn || (localStorage.getItem(LAST) ?? '')
}
