import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { turnKeys } from '@/shared/ui/useKeys'
import { anEmptyRegister, anIssueRow } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import IssueList from './IssueList.vue'

const ISSUES = '*/api/v1/issue/issues'
const DUTY = { preferred_username: 'duty', realm_access: { roles: ['dispatcher'] } }

describe('the list of issues', () => {
  let asked: URLSearchParams[] = []
  const answers = (items: object[], next: string | null = null) => suite.use(http.get(ISSUES, ({ request }) => {
    asked.push(new URL(request.url).searchParams)
    return HttpResponse.json({ items, next })
  }))
  beforeEach(() => {
    asked = []
    turnKeys(true)
    anEmptyRegister()
    suite.use(http.get('*/api/v1/issue/views', () => HttpResponse.json([])))
  })
  const at = (address: string) => show(IssueList, {}, address, DUTY)
  const link = (n: number) => screen.findByRole('link', { name: `2026-00000${n}` })

  it('asks_for_what_the_address_says_and_shows_it_as_chips_that_a_click_drops', async () => {
    answers([anIssueRow(1)])
    const { router } = await at('/issues?status=HANDED_OVER,SIGNED&unit=dept-roads&soon=true&community=430405001001&reportedFrom=2026-11-01')

    const chips = await screen.findByRole('list', { name: '当前条件' })
    await waitFor(() => expect(within(chips).getAllByRole('button').map((one) => one.textContent?.trim())).toEqual([
      '状态：待签收、处置中', '责任单位：道路局', '社区/村：430405001001', '上报自：2026-11-01', '只看将超期',
    ]))
    expect(Object.fromEntries(asked[0]!)).toMatchObject({ status: 'HANDED_OVER,SIGNED', unit: 'dept-roads', soon: 'true', community: '430405001001', reportedFrom: '2026-11-01' })

    await userEvent.click(screen.getByRole('button', { name: '清除 只看将超期' }))

    await waitFor(() => expect(router.currentRoute.value.query.soon).toBeUndefined())
    expect(router.currentRoute.value.query.unit).toBe('dept-roads')
  })

  it('names_the_places_that_a_link_narrows_it_to', async () => {
    answers([anIssueRow(1)])
    const named = (kind: string, code: string, name: string) => http.get(`*/api/v1/issue/register/${kind}`, () => HttpResponse.json([{ code, name, endedOn: null }]))
    suite.use(named('areas', 'c1', '前进里社区'), named('grids', 'g1', '前进里三网格'), named('points', 'P006', '前进里主干道六号点'))
    await at('/issues?community=c1&grid=g1&point=P006')

    const chips = await screen.findByRole('list', { name: '当前条件' })
    await waitFor(() => expect(within(chips).getAllByRole('button').map((one) => one.textContent?.trim())).toEqual([
      '社区/村：前进里社区', '网格：前进里三网格', '测评点：前进里主干道六号点',
    ]))
  })

  it('says_that_nothing_matches_and_clears_everything_with_one_click', async () => {
    answers([])
    const { router } = await at('/issues?text=zzz&box=1,2,3,4')

    await screen.findByText('没有符合条件的记录')
    await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' }).at(-1)!)

    await waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
  })

  it('offers_the_first_step_where_there_is_nothing_yet', async () => {
    answers([])
    await at('/issues')

    expect(await screen.findByText('上报的问题会出现在这里。')).toBeVisible()
    expect(screen.getAllByRole('button', { name: '上报问题' })).toHaveLength(2)
  })

  it('tells_a_failure_with_its_trace_and_asks_again', async () => {
    let fails = true
    suite.use(http.get(ISSUES, () => (fails
      ? HttpResponse.json({ type: '/problems/internal-error', title: '系统内部错误', status: 500, traceId: 'abc123' }, { status: 500 })
      : HttpResponse.json({ items: [anIssueRow(1)], next: null }))))
    await at('/issues')

    expect(await screen.findByText('abc123')).toBeVisible()
    fails = false
    await userEvent.click(screen.getByRole('button', { name: '重试' }))

    expect(await link(1)).toBeVisible()
  })

  it('tells_that_the_caller_may_not_see_it', async () => {
    suite.use(http.get(ISSUES, () => HttpResponse.json({ type: '/problems/forbidden', title: '无权操作', status: 403 }, { status: 403 })))
    await at('/issues')

    expect(await screen.findByRole('alert')).toHaveTextContent('无权')
  })

  it('goes_from_row_to_row_by_keys_opens_one_and_leaves_typing_alone', async () => {
    answers([anIssueRow(1), anIssueRow(2), anIssueRow(3)])
    const { router } = await at('/issues')
    await link(1)

    await userEvent.keyboard('jj')
    expect(await link(2)).toHaveFocus()
    await userEvent.keyboard('k')
    expect(await link(1)).toHaveFocus()
    await userEvent.keyboard('kjjjj')
    expect(await link(3)).toHaveFocus()

    await userEvent.keyboard('/')
    const box = screen.getByRole('searchbox')
    expect(box).toHaveFocus()
    await userEvent.keyboard('jo?/')
    expect(box).toHaveValue('jo?/')
    await userEvent.clear(box)
    const third = await link(3)
    third.focus()
    await userEvent.keyboard('o')
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/issues/i3'))
  })

  it('shows_the_keys_and_lets_them_be_turned_off', async () => {
    answers([anIssueRow(1)])
    await at('/issues')
    const row = await link(1)

    await userEvent.keyboard('?')
    const sheet = await screen.findByRole('dialog', { name: '快捷键' })
    await userEvent.click(within(sheet).getByRole('checkbox'))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '快捷键' })).toBeNull())
    await userEvent.keyboard('j')

    expect(row).not.toHaveFocus()
  })

  it('opens_as_many_pages_as_the_address_says', async () => {
    suite.use(http.get(ISSUES, ({ request }) => {
      const after = Number(new URL(request.url).searchParams.get('after') ?? 0)
      return HttpResponse.json({ items: [anIssueRow(after + 1)], next: after < 3 ? String(after + 1) : null })
    }))
    const { router } = await at('/issues?pages=2')

    await link(2)
    expect(screen.queryByRole('link', { name: '2026-000003' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '再载入 50 条' }))

    await link(3)
    await waitFor(() => expect(router.currentRoute.value.query.pages).toBe('3'))
  })

  it('is_taken_along_whole_with_the_filter_that_is_set', async () => {
    answers([anIssueRow(1)])
    let address = ''
    suite.use(http.get('*/api/v1/issue/issues/export.csv', ({ request }) => {
      address = request.url
      return new HttpResponse('编号', { headers: { 'Content-Disposition': 'attachment; filename="issues-20261123.csv"' } })
    }))
    const named: string[] = []
    URL.createObjectURL = vi.fn(() => 'blob:x')
    URL.revokeObjectURL = vi.fn()
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { named.push(this.download) })
    await at('/issues?status=open&pages=2')

    await userEvent.click(await screen.findByRole('button', { name: '导出 CSV' }))

    await waitFor(() => expect(named).toEqual(['issues-20261123.csv']))
    expect(new URL(address).search).toBe('?status=open')
    click.mockRestore()
  })

  it('says_why_it_is_too_long_to_be_taken_along', async () => {
    answers([anIssueRow(1)])
    suite.use(http.get('*/api/v1/issue/issues/export.xlsx', () =>
      HttpResponse.json({ type: '/problems/export-too-long', title: '不符合办理规则', status: 422, detail: '请再按状态缩小范围。' }, { status: 422 })))
    await at('/issues')

    await userEvent.click(await screen.findByRole('button', { name: '导出 Excel' }))

    expect(await screen.findByText('请再按状态缩小范围。')).toBeVisible()
  })

  it('turns_into_a_map_of_the_same_filter_by_a_link', async () => {
    answers([anIssueRow(1)])
    await at('/issues?status=open')

    await link(1)

    expect(screen.getByRole('link', { name: '地图' })).toHaveAttribute('href', '/issues?status=open&view=map')
    expect(screen.getByRole('link', { name: '列表' })).toHaveAttribute('aria-current', 'true')
  })
})
