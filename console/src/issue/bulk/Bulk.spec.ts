import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { turnKeys } from '@/shared/ui/useKeys'
import { anEmptyRegister, anIssueRow } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import IssueList from '../IssueList.vue'

const as = (...roles: string[]) => ({ preferred_username: 'somebody', realm_access: { roles } })
const SKIPPED = { code: 'act-not-open', detail: '应为您此刻可以这样办理的问题，但 2026-000003 已办结。' }
const STALE = { code: 'stale-version', detail: '应基于最新版本操作，请刷新后重试。' }

interface Question { act: string; issues?: string[] }
interface Bulk { issues: { id: string; version: number }[]; act: Record<string, unknown> }

describe('acts on many issues', () => {
  let asked: { query: string; body: Question }[] = []
  let sent: { act: string; key: string | null; body: Bulk }[] = []
  let answers: (() => Response)[] = []
  const done = (...refused: string[]) => () => {
    const rows = sent.at(-1)!.body.issues.map(({ id }) => ({ id, refusal: refused.includes(id) ? STALE : null }))
    return HttpResponse.json({ done: rows.length - refused.length, refused: refused.length, rows })
  }
  beforeEach(() => {
    asked = []
    sent = []
    answers = []
    turnKeys(true)
    anEmptyRegister()
    suite.use(
      http.get('*/api/v1/issue/views', () => HttpResponse.json([])),
      http.get('*/api/v1/issue/issues/figures', () => HttpResponse.json({ byStatus: { SIGNED: 700, CLOSED: 534 }, byRequest: {} })),
      http.get('*/api/v1/issue/issues', () => HttpResponse.json({ items: [1, 2, 3, 4].map((n) => anIssueRow(n)), next: 'x' })),
      http.put('*/api/v1/issue/bulk/preview', async ({ request }) => {
        const body = await request.json() as Question
        asked.push({ query: new URL(request.url).search, body })
        const rows = (body.issues ?? ['i1', 'i2', 'i3', 'i4']).map((id) => ({
          id, number: `2026-00000${id.slice(1)}`, status: 'SIGNED', version: 4 + asked.length, skipped: id === 'i3' ? SKIPPED : null,
        }))
        const skipped = rows.filter((row) => row.skipped).length
        return HttpResponse.json({ open: rows.length - skipped, skipped, more: !body.issues, rows })
      }),
      http.post('*/api/v1/issue/bulk/:act', async ({ params, request }) => {
        sent.push({ act: String(params.act), key: request.headers.get('Idempotency-Key'), body: await request.json() as Bulk })
        return answers.shift()!()
      }),
    )
  })
  const box = (n: number) => screen.findByRole('checkbox', { name: `选择 2026-00000${n}` })
  const bar = () => screen.findByRole('group', { name: '批量办理' })
  const opens = async (act: string) => {
    await userEvent.click(within(await bar()).getByRole('button', { name: act }))
    return screen.findByRole('dialog', { name: `批量${act}` })
  }
  const urges = async (dialog: HTMLElement, words: string) => {
    await userEvent.type(await within(dialog).findByLabelText('说明'), words)
    await userEvent.click(within(dialog).getByRole('button', { name: '批量催办' }))
  }

  it('are_offered_by_role_and_to_nobody_else', async () => {
    await show(IssueList, {}, '/issues', as('supervisor'))
    await userEvent.click(await box(1))

    expect(within(await bar()).getAllByRole('button').map((one) => one.textContent)).toEqual(expect.arrayContaining(['催办', '督办']))
    expect(within(await bar()).queryByRole('button', { name: '交办' })).toBeNull()
  })

  it('show_no_boxes_to_somebody_who_can_do_none', async () => {
    await show(IssueList, {}, '/issues', as('resident'))
    await screen.findByRole('link', { name: '2026-000001' })

    expect(screen.queryByRole('checkbox', { name: /^选择/ })).toBeNull()
  })

  it('are_looked_at_before_and_reach_only_what_is_open_in_the_version_that_was_seen', async () => {
    await show(IssueList, {}, '/issues', as('dispatcher'))
    await userEvent.click(await box(1))
    await userEvent.click(await box(3))
    const dialog = await opens('催办')

    expect(await within(dialog).findByText('可办 1 件')).toBeVisible()
    expect(within(dialog).getByText('跳过 1 件')).toBeVisible()
    expect(within(within(dialog).getByRole('list', { name: '跳过的问题及原因' })).getByText(SKIPPED.detail)).toBeVisible()
    expect(sent).toEqual([])

    answers = [done()]
    await urges(dialog, '请抓紧')

    expect(await within(dialog).findByText('已办 1 件')).toBeVisible()
    expect(sent.map(({ act, body }) => ({ act, body }))).toEqual([{ act: 'urge', body: { issues: [{ id: 'i1', version: 5 }], act: { note: '请抓紧' } } }])
  })

  it('send_nothing_while_what_they_need_is_blank', async () => {
    await show(IssueList, {}, '/issues', as('dispatcher'))
    await userEvent.click(await box(1))
    const dialog = await opens('催办')
    await userEvent.click(await within(dialog).findByRole('button', { name: '批量催办' }))

    expect(await within(dialog).findByText('请填写说明')).toBeVisible()
    expect(sent).toEqual([])
  })

  it('tell_what_became_of_each_and_try_those_refused_again_as_they_are_now_with_the_same_words', async () => {
    await show(IssueList, {}, '/issues', as('dispatcher'))
    for (const n of [1, 2, 4]) await userEvent.click(await box(n))
    const dialog = await opens('催办')
    answers = [done('i2'), done()]
    await urges(dialog, '请抓紧')

    const rows = await within(dialog).findByRole('list', { name: '逐件结果' })
    expect(within(rows).getAllByRole('listitem').map((row) => row.textContent)).toEqual([`2026-000002${STALE.detail}`, '2026-000001已办理', '2026-000004已办理'])
    expect(await box(2)).toBeChecked()
    expect(await box(1)).not.toBeChecked()

    await userEvent.click(within(dialog).getByRole('button', { name: '重试未办的 1 件' }))
    expect(await within(dialog).findByLabelText('说明')).toHaveValue('请抓紧')
    await userEvent.click(within(dialog).getByRole('button', { name: '批量催办' }))

    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]!.body).toEqual({ issues: [{ id: 'i2', version: 6 }], act: { note: '请抓紧' } })
    expect(sent[1]!.key).not.toBe(sent[0]!.key)
  })

  it('go_on_under_the_same_key_when_the_service_broke_off', async () => {
    await show(IssueList, {}, '/issues', as('dispatcher'))
    await userEvent.click(await box(1))
    const dialog = await opens('催办')
    answers = [() => HttpResponse.json({ type: '/problems/busy', title: '繁忙', status: 503 }, { status: 503 }), done()]
    await urges(dialog, '请抓紧')
    await within(dialog).findByRole('alert')
    await userEvent.click(within(dialog).getByRole('button', { name: '批量催办' }))

    await within(dialog).findByText('已办 1 件')
    expect(sent[1]).toEqual(sent[0])
  })

  it('reach_everything_that_the_filter_finds_loaded_or_not', async () => {
    await show(IssueList, {}, '/issues?status=open&unit=dept-roads', as('dispatcher'))
    await userEvent.click(await box(1))
    await userEvent.click(await within(await bar()).findByRole('button', { name: '选择筛选出的全部 1,234 条' }))

    expect(await box(4)).toBeChecked()
    const dialog = await opens('催办')

    expect(await within(dialog).findByText(/超过 200 件/)).toBeVisible()
    expect(asked).toEqual([{ query: '?status=open&unit=dept-roads', body: { act: 'urge' } }])
  })

  it('take_200_at_once_and_say_so', async () => {
    suite.use(http.get('*/api/v1/issue/issues', () => HttpResponse.json({ items: Array.from({ length: 201 }, (_, n) => anIssueRow(n)), next: null })))
    await show(IssueList, {}, '/issues', as('dispatcher'))
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择已载入的全部' }))
    const dialog = await opens('催办')

    expect(await within(dialog).findByText(/超过 200 件/)).toBeVisible()
    expect(asked[0]!.body.issues).toHaveLength(200)
  })

  it('say_when_none_is_open', async () => {
    await show(IssueList, {}, '/issues', as('dispatcher'))
    await userEvent.click(await box(3))
    const dialog = await opens('催办')

    expect(await within(dialog).findByText('所选的问题现在都不能这样办理。')).toBeVisible()
    expect(within(dialog).queryByRole('button', { name: '批量催办' })).toBeNull()
  })

  it('are_picked_by_keys_one_by_one_and_up_to_here', async () => {
    await show(IssueList, {}, '/issues', as('dispatcher'))
    await box(1)
    await userEvent.keyboard('jxjjX')

    expect(within(await bar()).getByText('已选 3 条')).toBeVisible()
    await userEvent.click(await box(2))
    await userEvent.keyboard('j')
    expect(screen.getByRole('link', { name: '2026-000003' })).toHaveFocus()
  })

  it('are_picked_by_shift_and_click_and_forgotten_with_another_filter', async () => {
    const user = userEvent.setup()
    await show(IssueList, {}, '/issues?status=open', as('dispatcher'))
    await user.click(await box(4))
    await user.keyboard('{Shift>}')
    await user.click(await box(2))
    await user.keyboard('{/Shift}')
    expect(within(await bar()).getByText('已选 3 条')).toBeVisible()

    await user.click(screen.getByRole('button', { name: '清除 状态：全部在办' }))

    await waitFor(() => expect(screen.queryByRole('group', { name: '批量办理' })).toBeNull())
  })
})
