import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { render } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/shared/i18n'
import type { Claims } from '@/shared/session/oidc'
import { useSession } from '@/shared/session/session'

/** A component in its house: router, dictionary, session, queries that do not retry; for somebody, where it matters who. */
export async function show(component: Component, props: Record<string, unknown> = {}, at = '/', who?: Claims) {
  const pinia = createPinia()
  setActivePinia(pinia)
  if (who) useSession().token = `.${btoa(JSON.stringify(who))}.`
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)*', component: { template: '<i/>' } }] })
  await router.push(at)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const screen = render(component, { props, global: { plugins: [pinia, i18n, router, [VueQueryPlugin, { queryClient }]] } })
  return { ...screen, router }
}
