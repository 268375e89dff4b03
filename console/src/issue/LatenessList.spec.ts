import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { anEmptyRegister } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import LatenessList from './LatenessList.vue'

const LATE = '*/api/v1/issue/latenesses'
const HANDLER = { preferred_username: 'wang.wei', unit: 'dept-roads', realm_access: { roles: ['unit-handler'] } }
const late = (more: object) => ({
  id: 'l1', issueId: 'i1', number: '2026-000001', unit: 'dept-roads', unitName: '道路局', round: 1, dueAt: '2026-11-30T09:30:00Z',
  overdueAt: '2026-11-30T09:30:01Z', appealUntil: '2026-12-07T10:00:00Z', photos: [], actions: [], ...more,
})

describe('the list of latenesses', () => {
  let asked: URLSearchParams[] = []
  const answers = (...items: object[]) => suite.use(http.get(LATE, ({ request }) => {
    asked.push(new URL(request.url).searchParams)
    return HttpResponse.json({ items, next: null })
  }))
  beforeEach(() => {
    asked = []
    anEmptyRegister()
  })

  it('shows_what_the_address_asks_for_with_the_word_of_the_unit_and_what_was_decided', async () => {
    answers(late({ appeal: { status: 'REFUSED', reasonCode: 'WEATHER', note: '连日暴雨', askedAt: '2026-12-01T01:00:00Z', decisionNote: '当日无雨' } }))
    await show(LatenessList, {}, '/latenesses?appeal=REFUSED', HANDLER)

    const row = await screen.findByRole('row', { name: /2026-000001/ })
    expect(within(row).getByText('不成立')).toBeVisible()
    expect(within(row).getByText(/连日暴雨/)).toBeVisible()
    expect(within(row).getByText('当日无雨')).toBeVisible()
    expect(within(row).queryByRole('button')).toBeNull()
    expect(asked[0]!.get('appeal')).toBe('REFUSED')
  })

  it('lets_the_unit_say_why_and_asks_again', async () => {
    const said: unknown[] = []
    answers(late({ actions: ['appeal'] }))
    suite.use(http.post(`${LATE}/l1/appeal`, async ({ request }) => {
      said.push(await request.json())
      return HttpResponse.json(late({}))
    }))
    await show(LatenessList, {}, '/latenesses', HANDLER)

    await userEvent.click(await screen.findByRole('button', { name: '申诉' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('radio', { name: '不可抗力' }))
    await userEvent.type(within(dialog).getByRole('textbox'), '全区停电')
    await userEvent.click(within(dialog).getByRole('button', { name: '申诉' }))

    await waitFor(() => expect(said).toEqual([{ reasonCode: 'FORCE_MAJEURE', note: '全区停电', photos: [] }]))
    await waitFor(() => expect(asked.length).toBeGreaterThan(1))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('says_that_nothing_was_late_yet', async () => {
    answers()
    await show(LatenessList, {}, '/latenesses', HANDLER)

    expect(await screen.findByText('超期的记录会出现在这里。')).toBeVisible()
  })
})
