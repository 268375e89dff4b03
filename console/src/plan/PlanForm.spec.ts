import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { now } from '@/shared/format/clock'
import { day, nextDay } from '@/shared/format/time'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import PlanForm from './PlanForm.vue'

const DUTY = { preferred_username: 'duty', unit: 'centre', realm_access: { roles: ['duty-officer'] } }
const stop = (point: string, ended = false): object => ({ point, name: `点${point}`, type: '公园', unitName: '园林局', longitude: 0, latitude: 0, ended })
const POINTS = ['P1', 'P2', 'P3'].map((code) => ({ code, name: `点${code}`, type: code === 'P3' ? '公园' : '市场', unit: 'u', endedOn: null }))

describe('a plan', () => {
  const today = day(now())
  let sent: Record<string, unknown>[] = []
  beforeEach(() => {
    sent = []
    suite.use(
      http.get('*/api/v1/issue/register/points', () => HttpResponse.json(POINTS)),
      http.get('*/api/v1/issue/inspections/plans/p1', () => HttpResponse.json({
        id: 'p1', name: '每周督查', team: 'team-1', teamName: '督查一组', cadence: 'WEEKLY', time: { from: '2026-01-01', until: '2999-12-31' }, round: {}, visited: 0,
        stops: [stop('P2'), stop('P9', true), stop('P1')],
      })),
      http.post('*/api/v1/issue/inspections/plans', async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>)
        return HttpResponse.json({ id: 'p2' }, { status: 201 })
      }),
    )
  })

  it('in_place_of_another_keeps_its_route_without_what_ended_and_begins_tomorrow', async () => {
    const { router } = await show(PlanForm, {}, '/plans/new?replaces=p1', DUTY)

    const route = await screen.findByRole('list', { name: '路线' })
    await waitFor(() => expect(within(route).getAllByRole('listitem')).toHaveLength(2))
    await userEvent.click(screen.getByRole('button', { name: '修改计划' }))

    await waitFor(() => expect(router.currentRoute.value.path).toBe('/plans/p2'))
    expect(sent).toEqual([{ name: '每周督查', team: 'team-1', cadence: 'WEEKLY', from: nextDay(today, 1), until: '2999-12-31', route: ['P2', 'P1'], replaces: 'p1' }])
  })

  it('takes_all_points_of_a_type_in_one_go_and_is_not_sent_without_any', async () => {
    await show(PlanForm, {}, '/plans/new', DUTY)

    await userEvent.click(screen.getByRole('button', { name: '新建巡查计划' }))
    expect(await screen.findByText('请至少选一个测评点')).toBeVisible()
    await screen.findByText('点P3')
    await userEvent.selectOptions(screen.getByLabelText('测评点类型'), '市场')
    await userEvent.click(screen.getByRole('button', { name: '全部加入（2）' }))

    expect(within(screen.getByRole('list', { name: '路线' })).getAllByRole('listitem')).toHaveLength(2)
    expect(sent).toEqual([])
  })
})
