import type { IncomingMessage, ServerResponse } from 'node:http'

const PEOPLE: Record<string, { name: string; unit?: string; roles: string[] }> = {
  duty: { name: '值班长 周敏', unit: 'centre', roles: ['duty-officer', 'dispatcher'] },
  admin: { name: '管理员', roles: ['administrator', 'auditor'] },
  agent: { name: '坐席 陈洁', unit: 'centre', roles: ['agent'] },
  handler: { name: '承办人 刘强', unit: 'dept-1', roles: ['unit-handler', 'unit-leader'] },
  volunteer: { name: '志愿者 王芳', roles: ['volunteer'] },
  resident: { name: '居民 何静', roles: ['resident'] },
  inspector: { name: '督查员 王督', unit: 'team-1', roles: ['inspector'] },
}
const nonces = new Map<string, { nonce: string | null; user: string }>()
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (claims: object): string => `${encode({ alg: 'none' })}.${encode(claims)}.x`

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return new URLSearchParams(text)
}

/** Enough of OpenID Connect for the real client library: everybody is let in as the cookie `mock_user` says. */
export async function authorise(request: IncomingMessage, response: ServerResponse, target: URL): Promise<void> {
  const issuer = `${target.origin}/auth/realms/yanxing`
  const step = target.pathname.split('/').pop()
  if (step === 'openid-configuration') {
    return json(response, { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, end_session_endpoint: `${issuer}/logout`, jwks_uri: `${issuer}/certs` })
  }
  if (step === 'token') {
    const form = await bodyOf(request)
    const known = nonces.get(form.get('code') ?? '') ?? { nonce: null, user: 'duty' }
    const person = PEOPLE[known.user]!
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, sub: known.user, aud: 'console', iat: now, exp: now + 36000, preferred_username: known.user, name: person.name, unit: person.unit, realm_access: { roles: person.roles }, ...(known.nonce ? { nonce: known.nonce } : {}) }
    return json(response, { access_token: token(claims), id_token: token(claims), token_type: 'Bearer', expires_in: 36000, scope: 'openid profile' })
  }
  const back = target.searchParams.get(step === 'logout' ? 'post_logout_redirect_uri' : 'redirect_uri') ?? '/'
  const code = Math.random().toString(36).slice(2)
  nonces.set(code, { nonce: target.searchParams.get('nonce'), user: /mock_user=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'duty' })
  const query = new URLSearchParams({ state: target.searchParams.get('state') ?? '', ...(step === 'auth' ? { code } : {}) })
  response.writeHead(302, { Location: `${back}?${query}` })
  response.end()
}
