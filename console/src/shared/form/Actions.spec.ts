import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { ISSUE_ACTIONS } from '@/issue/actions'
import type { IssueView } from '@/shared/api/issue/types'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import Actions from './Actions.vue'
import { useCase } from './useCase'

const SIGNED = { id: 'i1', number: '2026-000001', status: 'HANDED_OVER', actions: ['signature', 'return-request'], version: 4 }
const path = '*/api/v1/issue/issues/i1'

const Room = defineComponent(() => {
  const record = useCase<IssueView>('issue', 'issues', 'i1')
  return () => record.data.value
    && h(Actions as never, { specs: ISSUE_ACTIONS, view: record.data.value, number: '2026-000001', service: 'issue', record } as never)
})

describe('the actions of a case', () => {
  let sent: Headers[] = []
  beforeEach(() => {
    sent = []
    suite.use(
      http.get(path, () => HttpResponse.json(SIGNED, { headers: { ETag: '"4"' } })),
      http.get(`${path}/history`, () => HttpResponse.json([])),
    )
  })
  const answer = (status: number, body: object) => suite.use(http.post(`${path}/signature`, ({ request }) => {
    sent.push(request.headers)
    return HttpResponse.json(body, { status, headers: { ETag: '"5"' } })
  }))
  const press = async (name: string) => userEvent.click((await screen.findAllByRole('button', { name })).at(-1)!)

  it('are_exactly_those_that_the_service_offers', async () => {
    await show(Room)

    await screen.findByRole('button', { name: '签收' })
    expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['签收', '申请退回'])
  })

  it('carry_the_version_seen_and_one_key_for_two_clicks', async () => {
    answer(200, { ...SIGNED, status: 'SIGNED', actions: [], version: 5 })
    await show(Room, {}, '/issues/i1?do=signature')

    const submit = (await screen.findAllByRole('button', { name: '签收' })).at(-1)!
    await userEvent.dblClick(submit)

    await vi.waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.get('If-Match')).toBe('"4"')
    expect(sent[0]?.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('say_that_somebody_changed_it_and_keep_the_form', async () => {
    answer(412, { type: '/problems/stale-version', title: '版本已过期' })
    await show(Room, {}, '/issues/i1?do=signature')

    await press('签收')

    expect(await screen.findByText('已有他人更改')).toBeVisible()
    expect(screen.getByRole('button', { name: '重新加载' })).toBeVisible()
  })

  it('do_not_send_a_form_with_a_blank_that_must_be_filled', async () => {
    await show(Room, {}, '/issues/i1?do=return-request')

    await press('申请退回')

    expect(await screen.findByText('请填写原因')).toBeVisible()
    expect(sent).toEqual([])
  })
})
