import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { turnKeys } from '@/shared/ui/useKeys'
import { anEmptyRegister, anIssueRow } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import IssueList from '../IssueList.vue'

const DUTY = { preferred_username: 'duty', realm_access: { roles: ['dispatcher'] } }
const FIGURES = { byStatus: { HANDED_OVER: 3, SIGNED: 4, SUSPENDED: 1, FILED: 2 }, byRequest: {}, overdue: 2, dueSoon: 1 }

describe('the board of issues', () => {
  let asked: Record<string, string>[] = []
  beforeEach(() => {
    asked = []
    turnKeys(true)
    anEmptyRegister()
    suite.use(
      http.get('*/api/v1/issue/views', () => HttpResponse.json([])),
      http.get('*/api/v1/issue/issues/figures', () => HttpResponse.json(FIGURES)),
      http.get('*/api/v1/issue/issues', ({ request }) => {
        const query = Object.fromEntries(new URL(request.url).searchParams)
        asked.push(query)
        const of = ({ HANDED_OVER: [1, 2], SIGNED: [3] } as Record<string, number[]>)[query.status ?? ''] ?? []
        return HttpResponse.json({ items: of.map((n) => anIssueRow(n, { status: query.status })), next: query.status === 'SIGNED' ? '3' : null })
      }),
    )
  })
  const at = (address: string) => show(IssueList, {}, address, DUTY)
  const columns = async () => (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent?.trim())
  const column = (name: RegExp) => screen.findByRole('region', { name })

  it('has_a_column_for_each_state_that_the_filter_lets_through_with_its_count', async () => {
    await at('/issues?view=board&status=HANDED_OVER,SIGNED&unit=dept-roads')

    await waitFor(async () => expect(await columns()).toEqual(['待签收 3', '处置中 4']))
    expect(await within(await column(/^待签收/)).findByRole('link', { name: '2026-000001' })).toHaveAttribute('href', '/issues/i1')
    expect(asked).toContainEqual({ unit: 'dept-roads', status: 'SIGNED', limit: '50' })
  })

  it('shows_what_is_open_when_that_is_asked_for_and_what_was_closed_otherwise', async () => {
    const first = await at('/issues?view=board&status=open')
    await waitFor(async () => expect(await columns()).toHaveLength(6))
    first.unmount()

    await at('/issues?view=board')
    await waitFor(async () => expect((await columns()).at(-1)).toBe('已办结 0'))
  })

  it('turns_to_the_clock_in_the_address_late_soon_later_and_at_rest', async () => {
    const { router } = await at('/issues?view=board&text=%E5%9D%91')
    await userEvent.click(await screen.findByRole('radio', { name: '按时限' }))

    await waitFor(() => expect(router.currentRoute.value.query).toMatchObject({ view: 'board', by: 'clock', text: '坑' }))
    await waitFor(async () => expect(await columns()).toEqual(['已超期 2', '将超期 1', '一天以后到期 4', '暂停计时 1']))
    for (const clock of [{ overdue: 'true' }, { soon: 'true' }, { later: 'true' }, { status: 'SUSPENDED' }]) expect(asked).toContainEqual({ text: '坑', ...clock, limit: '50' })
  })

  it('opens_the_pages_of_each_column_as_the_address_says', async () => {
    const { router } = await at('/issues?view=board&status=HANDED_OVER,SIGNED')

    await userEvent.click(await within(await column(/^处置中/)).findByRole('button', { name: '再载入 50 条' }))

    await waitFor(() => expect(router.currentRoute.value.query).toMatchObject({ 'pages-SIGNED': '2' }))
    expect(asked).toContainEqual({ status: 'SIGNED', after: '3', limit: '50' })
    await userEvent.click(screen.getByRole('button', { name: /^清除 状态/ }))
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({ view: 'board' }))
  })

  it('offers_from_a_card_exactly_what_the_service_allows_and_does_it', async () => {
    const sent: unknown[] = []
    suite.use(
      http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json({ ...anIssueRow(1, { status: 'HANDED_OVER' }), actions: ['urge'], version: 7, place: {}, photosBefore: [], photosAfter: [] }, { headers: { ETag: '"7"' } })),
      http.get('*/api/v1/issue/issues/i1/history', () => HttpResponse.json([])),
      http.post('*/api/v1/issue/issues/i1/urge', async ({ request }) => {
        sent.push(await request.json(), request.headers.get('If-Match'))
        return HttpResponse.json({})
      }),
    )
    const { router } = await at('/issues?view=board&status=HANDED_OVER')
    const card = await screen.findByRole('article', { name: '2026-000001' })
    await userEvent.click(within(card).getByRole('button', { name: '办理' }))
    await waitFor(() => expect(router.currentRoute.value.query.issue).toBe('i1'))

    const acts = await within(card).findByRole('group', { name: '可办事项' })
    expect(within(acts).getAllByRole('button').map((one) => one.textContent?.trim())).toEqual(['催办'])
    await userEvent.click(within(acts).getByRole('button', { name: '催办' }))
    const dialog = await screen.findByRole('dialog', { name: '催办 · 2026-000001' })
    await userEvent.type(within(dialog).getByLabelText('说明'), '请抓紧')
    await userEvent.click(within(dialog).getByRole('button', { name: '催办' }))

    await waitFor(() => expect(sent).toEqual([{ note: '请抓紧' }, '"7"']))
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({ view: 'board', status: 'HANDED_OVER' }))
  })

  it('is_walked_by_keys_down_a_column_and_across', async () => {
    const { router } = await at('/issues?view=board&status=FILED,HANDED_OVER,SIGNED')
    const link = (n: number) => screen.findByRole('link', { name: `2026-00000${n}` })
    await link(3)
    await link(2)

    await userEvent.keyboard('j')
    expect(await link(1)).toHaveFocus()
    await userEvent.keyboard('jj')
    expect(await link(2)).toHaveFocus()
    await userEvent.keyboard('l')
    expect(await link(3)).toHaveFocus()
    await userEvent.keyboard('h')
    expect(await link(1)).toHaveFocus()
    await userEvent.keyboard('o')
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/issues/i1'))
  })

  it('says_in_the_column_what_failed_and_asks_that_again', async () => {
    let fails = true
    suite.use(http.get('*/api/v1/issue/issues', () => (fails
      ? HttpResponse.json({ type: '/problems/internal-error', title: '系统内部错误', status: 500, traceId: 'abc123' }, { status: 500 })
      : HttpResponse.json({ items: [anIssueRow(1)], next: null }))))
    await at('/issues?view=board&status=SIGNED')

    expect(await screen.findByText('abc123')).toBeVisible()
    fails = false
    await userEvent.click(screen.getByRole('button', { name: '重试' }))

    expect(await screen.findByRole('article', { name: '2026-000001' })).toBeVisible()
  })
})
