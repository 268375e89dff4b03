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

  it('types_into_an_open_form_without_opening_another', async () => {
    const { router } = await show(IssuePage, { id: 'i1' }, '/issues/i1?do=rectification')
    const field = await screen.findByLabelText(/情况说明/)

    await userEvent.type(field, 'rate')

    expect(field).toHaveValue('rate')
    expect(router.currentRoute.value.query.do).toBe('rectification')
  })
})
