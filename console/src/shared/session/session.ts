import type { User, UserManager } from 'oidc-client-ts'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { claimsOf, createUserManager } from './oidc'

/** Who is logged in. The only state the console keeps outside the URL and the server. */
export const useSession = defineStore('session', () => {
  let manager: UserManager | null = null
  const token = shallowRef<string | null>(null)
  const ended = ref(false)
  const claims = computed(() => (token.value ? claimsOf(token.value) : {}))

  const name = computed(() => claims.value.name || claims.value.preferred_username || '')
  const id = computed(() => claims.value.preferred_username ?? '')
  const roles = computed(() => claims.value.realm_access?.roles ?? [])
  const unit = computed(() => claims.value.unit ?? null)
  const isLoggedIn = computed(() => token.value !== null)

  function accept(user: User | null): void {
    token.value = user?.access_token ?? null
    if (user) ended.value = false
  }

  function open(): UserManager {
    if (manager) return manager
    manager = createUserManager()
    manager.events.addUserLoaded(accept)
    manager.events.addSilentRenewError(() => end())
    manager.events.addAccessTokenExpired(() => end())
    return manager
  }

  /** Ended by the server or by time: the page stays as it is, with what was typed. */
  function end(): void {
    if (token.value !== null) ended.value = true
  }

  const logIn = (returnTo: string): Promise<void> => open().signinRedirect({ state: { returnTo } })

  async function finishLogIn(): Promise<string> {
    const user = await open().signinRedirectCallback()
    accept(user)
    const state = user.state as { returnTo?: string } | undefined
    return state?.returnTo?.startsWith('/') ? state.returnTo : '/'
  }

  async function logOut(): Promise<void> {
    Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')).forEach((key) => sessionStorage.removeItem(key))
    await open().signoutRedirect()
  }

  const is = (...anyRole: string[]): boolean => anyRole.some((role) => roles.value.includes(role))

  return { token, ended, name, id, roles, unit, isLoggedIn, accept, end, logIn, finishLogIn, logOut, is }
})
