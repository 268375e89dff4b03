import { describe, expect, it } from 'vitest'
import { claimsOf } from './oidc'

describe('claimsOf', () => {
  it('reads_chinese_names', () => {
    const body = Buffer.from(JSON.stringify({ name: '值班长 周敏', realm_access: { roles: ['duty-officer'] } })).toString('base64url')

    expect(claimsOf(`x.${body}.y`)).toEqual({ name: '值班长 周敏', realm_access: { roles: ['duty-officer'] } })
  })
})
