import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Tokens live in this page's memory only; sessionStorage holds the PKCE state of a log-in under way, never a token. */
export function createUserManager(): UserManager {
  return new UserManager({
    authority: `${location.origin}/auth/realms/yanxing`,
    client_id: 'console',
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/signed-out`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 30,
    loadUserInfo: false,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  })
}

export interface Claims {
  preferred_username?: string
  name?: string
  given_name?: string
  unit?: string
  realm_access?: { roles?: string[] }
}

/** The access token's claims, for showing and hiding only: every service checks the token itself. */
export function claimsOf(token: string): Claims {
  const part = token.split('.')[1]
  if (!part) return {}
  const bytes = Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims
}
