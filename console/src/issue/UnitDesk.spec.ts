import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { anIssueRow } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import UnitDesk from './UnitDesk.vue'

const HANDLER = { preferred_username: 'handler', unit: 'dept-roads', realm_access: { roles: ['unit-handler'] } }
const HANDED_OVER = {
  ...anIssueRow(1, { status: 'HANDED_OVER' }), actions: ['signature', 'return-request'], version: 4, photosBefore: [], photosAfter: [], place: { longitude: 112.6, latitude: 26.9 }, round: 1, reworks: 0,
}

describe('the desk of a unit', () => {
  let issue: object = HANDED_OVER
  let asked: Record<string, string>[] = []
  let sent: Headers[] = []
  beforeEach(() => {
    issue = HANDED_OVER
    asked = []
    sent = []
    suite.use(
      http.get('*/api/v1/issue/issues/figures', ({ request }) => {
        expect(new URL(request.url).search).toBe('?unit=dept-roads')
        return HttpResponse.json({ byStatus: { HANDED_OVER: 3, SIGNED: 5 }, dueSoon: 2, overdue: 1, byRequest: { RETURN: 4, EXTENSION: 0 } })
      }),
      http.get('*/api/v1/issue/issues', ({ request }) => {
        asked.push(Object.fromEntries(new URL(request.url).searchParams))
        return HttpResponse.json({ items: [anIssueRow(1)], next: null })
      }),
      http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json(issue, { headers: { ETag: '"4"' } })),
      http.get('*/api/v1/issue/issues/i1/history', () => HttpResponse.json([])),
      http.post('*/api/v1/issue/issues/i1/signature', ({ request }) => {
        sent.push(request.headers)
        issue = { ...HANDED_OVER, status: 'SIGNED', actions: ['rectification', 'extension-request'], version: 5 }
        return HttpResponse.json(issue, { headers: { ETag: '"5"' } })
      }),
    )
  })

  it('counts_each_tray_and_opens_it_by_a_link', async () => {
    await show(UnitDesk, {}, '/unit', HANDLER)

    const trays = await screen.findByRole('navigation', { name: '分类' })
    await waitFor(() => expect(within(trays).getAllByRole('link').map((one) => one.textContent)).toEqual([
      '3待签收', '5处置中', '2将超期', '1已超期', '4退回申请', '0延期申请',
    ]))
    expect(asked.at(-1)).toMatchObject({ unit: 'dept-roads', status: 'HANDED_OVER' })

    await userEvent.click(within(trays).getByRole('link', { name: /将超期/ }))

    await waitFor(() => expect(asked.at(-1)).toMatchObject({ unit: 'dept-roads', soon: 'true' }))
  })

  it('signs_and_then_asks_at_once_what_was_done_with_photos', async () => {
    await show(UnitDesk, {}, '/unit?issue=i1', HANDLER)

    const panel = await screen.findByRole('region', { name: '办理' })
    await userEvent.click(await within(panel).findByRole('button', { name: '签收' }))

    await waitFor(() => expect(sent[0]?.get('If-Match')).toBe('"4"'))
    expect(await within(panel).findByLabelText(/情况说明/)).toBeVisible()
    expect(within(panel).getByRole('button', { name: '报告整改' })).toBeVisible()
    await userEvent.click(within(panel).getByRole('button', { name: '报告整改' }))
    expect(await within(panel).findByText('请填写情况说明')).toBeVisible()
  })

  it('keeps_the_tray_when_an_issue_is_opened_and_closed', async () => {
    const { router } = await show(UnitDesk, {}, '/unit?tray=dueSoon', HANDLER)

    await userEvent.click(await screen.findByRole('link', { name: '2026-000001' }))
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({ tray: 'dueSoon', issue: 'i1' }))
    await userEvent.click(await screen.findByRole('button', { name: '收起' }))

    await waitFor(() => expect(router.currentRoute.value.query).toEqual({ tray: 'dueSoon' }))
  })

  it('says_so_where_the_account_has_no_unit', async () => {
    await show(UnitDesk, {}, '/unit', { realm_access: { roles: ['unit-handler'] } })

    expect(await screen.findByText('账号没有所属单位')).toBeVisible()
  })
})
