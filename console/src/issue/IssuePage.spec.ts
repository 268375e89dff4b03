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

  it('types_into_an_open_form_without_opening_another', async () => {
    const { router } = await show(IssuePage, { id: 'i1' }, '/issues/i1?do=rectification')
    const field = await screen.findByLabelText(/情况说明/)

    await userEvent.type(field, 'rate')

    expect(field).toHaveValue('rate')
    expect(router.currentRoute.value.query.do).toBe('rectification')
  })
})
