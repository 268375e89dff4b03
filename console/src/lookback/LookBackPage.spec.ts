import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LookBack } from '@/shared/api/issue/lookback'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import LookBackPage from './LookBackPage.vue'
import { stageOf } from './useLookBacks'

const who = (role: string): object => ({ preferred_username: role, unit: 'team-1', realm_access: { roles: [role] } })
const lookBack = {
  id: 'l1', name: '十一月回头看', closedFrom: '2026-11-01', closedUntil: '2026-11-15', population: 9, populationSha256: 'abc', size: 2, seedSource: '双色球', announcedAt: '2026-11-16T00:00:00Z',
  seed: '03 08', drawnAt: '2026-11-17T00:00:00Z', seen: 1, comeBack: 0,
}
const sample = [{ number: '2026-000005', issueId: 'i5', passed: true, reopened: false, checkedAt: '2026-11-18T00:00:00Z' }, { number: '2026-000008', issueId: 'i8', passed: null, reopened: null, checkedAt: null }]

describe('a look-back', () => {
  let sent: unknown[] = []
  beforeEach(() => {
    sent = []
    suite.use(
      http.get('*/api/v1/issue/look-backs/l1', () => HttpResponse.json({ lookBack, sample })),
      http.post('*/api/v1/issue/look-backs/l1/second-looks', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ lookBack: { ...lookBack, seen: 2, comeBack: 1 }, sample: [sample[0], { ...sample[1], passed: false, reopened: true, checkedAt: '2026-11-18T01:00:00Z' }] })
      }),
    )
  })

  it('is_looked_at_by_whom_it_concerns_and_what_came_back_says_why', async () => {
    await show(LookBackPage, { id: 'l1' }, '/look-backs/l1', who('inspector') as never)

    await userEvent.click(await screen.findByRole('button', { name: '记录结果' }))
    const dialog = within(await screen.findByRole('dialog', { name: '记录结果 · 2026-000008' }))
    await userEvent.click(dialog.getByLabelText('已反弹'))
    await userEvent.click(dialog.getByRole('button', { name: '记录结果' }))
    expect(await dialog.findByText('请填写说明')).toBeVisible()
    await userEvent.type(dialog.getByLabelText(/说明/), '又破损了')
    await userEvent.click(dialog.getByRole('button', { name: '记录结果' }))

    await waitFor(() => expect(sent).toEqual([{ number: '2026-000008', seen: { passed: false, note: '又破损了', photos: [] } }]))
    expect(await screen.findByText('已重新办理')).toBeVisible()
  })

  it('is_only_read_by_others_and_drawn_once', async () => {
    await show(LookBackPage, { id: 'l1' }, '/look-backs/l1', who('duty-officer') as never)

    expect(await screen.findByRole('link', { name: '2026-000008' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '记录结果' })).toBeNull()
    expect(screen.queryByRole('button', { name: '抽取样本' })).toBeNull()
  })

  it('is_all_looked_at_when_the_sample_is_though_more_was_wished_for_than_there_was', () => {
    expect(stageOf({ ...lookBack, seed: null } as unknown as LookBack)).toBe('ANNOUNCED')
    expect(stageOf(lookBack)).toBe('DRAWN')
    expect(stageOf({ ...lookBack, population: 1 })).toBe('LOOKED')
  })
})
