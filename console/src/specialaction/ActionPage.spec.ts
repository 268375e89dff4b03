import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import ActionPage from './ActionPage.vue'

const who = (role: string, unit: string | null) => ({ preferred_username: role, ...(unit ? { unit } : {}), realm_access: { roles: [role] } })
const action = { id: 's1', name: '拆违', measure: 'm²', target: 1000, from: '2020-01-01', until: '2999-01-01', launchedBy: 'duty', launchedAt: '2020-01-01T00:00:00Z' }
const item = (id: string, unit: string, status: string): object => ({ id, unit, status, quantity: 5, what: `成果 ${id}`, placeText: '某处', before: [], after: [], shownBy: 'x', shownAt: '2026-11-01T00:00:00Z' })

describe('a special action', () => {
  beforeEach(() => {
    suite.use(
      http.get('*/api/v1/issue/special-actions/s1', () => HttpResponse.json({ action, progress: { target: 1000, proven: 250, waiting: 50, percent: 25, byUnit: [] } })),
      http.get('*/api/v1/issue/special-actions/s1/items', () => HttpResponse.json({ items: [item('a', 'dept-roads', 'SHOWN'), item('b', 'street-a', 'SHOWN'), item('c', 'street-a', 'PROVEN')], next: null })),
    )
  })
  const itemOf = (name: string) => within(screen.getByText(`成果 ${name}`).closest('li') as HTMLElement)

  it('lets_nobody_decide_on_what_their_own_unit_shows_or_on_what_is_decided', async () => {
    await show(ActionPage, { id: 's1' }, '/special-actions/s1', who('inspector', 'dept-roads'))
    await screen.findByText('成果 a')

    expect(['a', 'b', 'c'].map((name) => itemOf(name).queryByRole('button', { name: '核实' }) !== null)).toEqual([false, true, false])
    expect(screen.queryByRole('button', { name: '报送成果' })).toBeNull()
  })

  it('lets_a_unit_show_what_it_did_and_the_centre_end_it', async () => {
    const { unmount } = await show(ActionPage, { id: 's1' }, '/special-actions/s1', who('unit-handler', 'dept-roads'))
    expect(await screen.findByRole('button', { name: '报送成果' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '结束行动' })).toBeNull()
    unmount()

    await show(ActionPage, { id: 's1' }, '/special-actions/s1', who('centre-head', 'centre'))
    expect(await screen.findByRole('button', { name: '结束行动' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '核实' })).toBeNull()
  })
})
