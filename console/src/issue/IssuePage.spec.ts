import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { turnKeys } from '@/shared/ui/useKeys'
import { anIssueRow } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import IssuePage from './IssuePage.vue'

vi.mock('@/shared/map/PlaceMap.vue', () => ({ default: { template: '<i/>' } }))
const ISSUE = {
  ...anIssueRow(1), actions: ['rectification', 'return-request'], version: 4, photosBefore: [], photosAfter: [], place: { longitude: 112.6, latitude: 26.9 }, round: 1, reworks: 0,
}

describe('the page of an issue', () => {
  beforeEach(() => {
    turnKeys(true)
    suite.use(
      http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json(ISSUE, { headers: { ETag: '"4"' } })),
      http.get('*/api/v1/issue/issues/i1/history', () => HttpResponse.json([])),
    )
  })

  it('opens_a_step_by_its_letter_where_the_service_offers_it', async () => {
    const { router } = await show(IssuePage, { id: 'i1' }, '/issues/i1')
    await screen.findByRole('button', { name: '报告整改' })

    await userEvent.keyboard('a')
    expect(router.currentRoute.value.query.do).toBeUndefined()
    await userEvent.keyboard('r')
    await waitFor(() => expect(router.currentRoute.value.query.do).toBe('rectification'))
  })

  it('tells_of_the_first_stage_of_its_limit_and_what_both_were_reckoned_from', async () => {
    const staged = {
      ...ISSUE, dueAt: '2026-12-01T09:30:00Z', deadline: { dueAt: '2026-12-01T09:30:00Z', provisional: false, days: [] }, actions: ['containment'],
      limit: { term: { count: 5, unit: 'WORKING_DAY' }, containment: { term: { count: 1, unit: 'URGENT_HOUR' } } }, limitWhy: '先控制险情，此后时限5个工作日。',
      containment: { dueAt: '2026-11-23T03:00:00Z', containedAt: '2026-11-23T02:00:00Z', overdue: false, wasOverdue: false },
    }
    suite.use(http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json(staged, { headers: { ETag: '"4"' } })))
    await show(IssuePage, { id: 'i1' }, '/issues/i1')

    expect(await screen.findByText('第一段：控制险情')).toBeInTheDocument()
    expect(screen.getByText(/\d 已控制$/)).toBeInTheDocument()
    expect(screen.getByText('先控制险情，此后时限5个工作日。')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '报告险情已控制' })).toBeInTheDocument()
  })

  it('puts_first_what_moves_the_issue_on_and_never_what_only_goes_along_with_it', async () => {
    const look = async (...actions: string[]): Promise<(string | undefined)[]> => {
      suite.use(http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json({ ...ISSUE, actions }, { headers: { ETag: '"4"' } })))
      const { unmount } = await show(IssuePage, { id: 'i1' }, '/issues/i1')
      const acts = (await screen.findByRole('group', { name: '可办事项' })).querySelectorAll('button')
      const primary = [...acts].find((one) => one.classList.contains('el-button--primary'))
      const shown = [acts[0]?.textContent?.trim(), primary?.textContent?.trim()]
      unmount()
      return shown
    }

    expect(await look('assistance', 'hand-over')).toEqual(['交办', '交办'])
    expect(await look('assistance', 'return-decision', 'urge')).toEqual(['裁定退回', '裁定退回'])
    expect(await look('assistance', 'extension-decision')).toEqual(['审批延期', '审批延期'])
    expect(await look('assistance', 'volunteers', 'urge')).toEqual(['请求协办', undefined])
  })

  it('shows_the_number_of_a_main_issue_that_the_reader_may_not_see_without_a_link', async () => {
    const parent = (id: string | null): object => ({ ...ISSUE, parent: { id, number: '2026-000009', status: 'SIGNED' } })
    suite.use(http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json(parent(null), { headers: { ETag: '"4"' } })))
    const { unmount } = await show(IssuePage, { id: 'i1' }, '/issues/i1')
    expect(await screen.findByText('2026-000009')).toBeVisible()
    expect(screen.queryByRole('link', { name: '2026-000009' })).toBeNull()
    unmount()

    suite.use(http.get('*/api/v1/issue/issues/i1', () => HttpResponse.json(parent('i9'), { headers: { ETag: '"4"' } })))
    await show(IssuePage, { id: 'i1' }, '/issues/i1')
    expect(await screen.findByRole('link', { name: '2026-000009' })).toHaveAttribute('href', '/issues/i9')
  })

  it('types_into_an_open_form_without_opening_another', async () => {
    const { router } = await show(IssuePage, { id: 'i1' }, '/issues/i1?do=rectification')
    const field = await screen.findByLabelText(/情况说明/)

    await userEvent.type(field, 'rate')

    expect(field).toHaveValue('rate')
    expect(router.currentRoute.value.query.do).toBe('rectification')
  })
})
