// Opens the inspection page without a network, from what the page kept while it had one. Everything else goes its own way.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isPage = request.mode === 'navigate' && pathname === '/m'
  const isPart = pathname.startsWith('/assets/')
  if (request.method !== 'GET' || origin !== self.location.origin || !(isPage || isPart)) return
  event.respondWith(fetch(request).catch(async (failure) => (await caches.match(isPage ? '/m' : request, { ignoreVary: true })) ?? Promise.reject(failure)))
})
