import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { anEmptyRegister } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import RatePage from './RatePage.vue'
import RatesPage from './RatesPage.vue'

const ROOT = '*/api/v1/hotline/rates'
const HEAD = { preferred_username: 'head', realm_access: { roles: ['centre-head'] } }
const stated = (version: string, numerator: number, denominator: number) => ({
  published: version === 'published', source: `${version}口径`, sourceEn: version, interval: denominator ? { low: 75.123, high: 96.4 } : null,
  reading: { version, formula: '按时 ÷ 应办结', numerator, denominator, ...(denominator ? { value: 90, text: '90.00 %' } : { text: '—', reason: 'denominator-empty' }) },
})
const counted = { from: '2026-11-01', to: '2026-12-01', asOf: '2026-12-01T00:00:00+08:00' }
const K01 = { code: 'K01', name: '接通率', nameEn: 'Calls answered', counted, versions: [], gap: { kind: 'NO_DATA_SOURCE', why: '尚未接入话务系统', whyEn: 'no telephone system' } }
const K09 = { code: 'K09', name: '按时办结率', nameEn: 'Handled in time', counted, versions: [stated('published', 27, 30), stated('A', 27, 50)], gap: null }

describe('the rooms of the hotline’s rates', () => {
  let asked: string[] = []
  const note = (request: Request) => {
    const url = new URL(request.url)
    asked.push(`${url.pathname.split('/rates/')[1]}${url.search}`)
  }
  beforeEach(() => {
    asked = []
    anEmptyRegister()
    suite.use(
      http.get('*/api/v1/issue/register/hotline-categories', () => HttpResponse.json([])),
      http.get(`${ROOT}/readings`, ({ request }) => { note(request); return HttpResponse.json([K01, K09]) }),
      http.get(`${ROOT}/K01`, () => HttpResponse.json(K01)),
      http.get(`${ROOT}/K09`, () => HttpResponse.json(K09)),
      http.get(`${ROOT}/K09/breakdown`, ({ request }) => {
        note(request)
        return HttpResponse.json({ code: 'K09', by: 'UNIT', counted, whole: stated('published', 27, 30), parts: [
          { part: 'dept-roads', name: '道路局', rank: 1, stated: stated('published', 26, 28) }, { part: 'street-a', name: '甲街道', rank: null, stated: stated('published', 1, 2) },
        ] })
      }),
      http.get(`${ROOT}/K09/:side`, ({ request }) => {
        note(request)
        return HttpResponse.json({ items: [{ id: 'o1', number: 'RX1', status: 'CLOSED', channel: 'PHONE', category: 'noise', urgency: 'ORDINARY', title: '路灯不亮', registeredAt: '2026-11-02T01:00:00Z', overdue: false }], next: null })
      }),
    )
  })
  const rowOf = async (words: string | RegExp) => (await screen.findByText(words)).closest('tr')!

  it('state_the_published_formula_and_others_beside_it_with_both_numbers_and_how_sure_it_is', async () => {
    await show(RatesPage, {}, '/rates?span=month&from=2026-11-10&channel=PHONE', HEAD)

    const published = await rowOf('公布口径 · published口径')
    expect(published).toHaveTextContent('K09 按时办结率')
    expect(published).toHaveTextContent('27 / 30')
    expect(published).toHaveTextContent('95% 区间 75.1–96.4')
    expect(await rowOf('对照口径 A · A口径')).toHaveTextContent('27 / 50')
    expect(asked).toEqual(['readings?channel=PHONE&from=2026-11-01&to=2026-12-01'])
  })

  it('say_why_a_rate_cannot_be_counted_instead_of_a_number', async () => {
    await show(RatesPage, {}, '/rates?from=2026-11-01', HEAD)

    const row = await rowOf('暂不能统计：尚未接入话务系统')
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('—')
    expect(within(row).getAllByRole('link')).toHaveLength(1)
  })

  it('open_the_orders_behind_either_number_by_that_version', async () => {
    await show(RatesPage, {}, '/rates?span=month&from=2026-11-01', HEAD)

    const doors = within(await rowOf('对照口径 A · A口径')).getAllByRole('link').map((one) => one.getAttribute('href'))
    const same = '/rates/K09?span=month&from=2026-11-01&until=2026-11-30&version=A'
    expect(doors).toEqual([same, `${same}&side=numerator`, `${same}&side=denominator`])
  })

  it('take_one_apart_with_ranks_and_none_for_the_few_and_show_the_orders_of_a_side', async () => {
    const { router } = await show(RatePage, { code: 'K09' }, '/rates/K09?span=month&from=2026-11-01&side=denominator&version=A', HEAD)

    expect((await rowOf('道路局')).lastElementChild).toHaveTextContent('1')
    expect((await rowOf('甲街道')).lastElementChild).toHaveTextContent('件数少，不排名')
    expect(await screen.findByRole('link', { name: 'RX1' })).toHaveAttribute('href', '/orders/o1')
    expect(asked.sort()).toEqual([
      'K09/breakdown?from=2026-11-01&to=2026-12-01&version=A&by=unit', 'K09/denominator?from=2026-11-01&to=2026-12-01&version=A&limit=50',
    ])

    await userEvent.click(within(await rowOf('道路局')).getByRole('link', { name: /分子/ }))
    await waitFor(() => expect(router.currentRoute.value.query).toMatchObject({ unit: 'dept-roads', side: 'numerator' }))
  })

  it('say_on_the_page_of_a_rate_too_why_it_is_not_there_and_ask_for_no_parts', async () => {
    await show(RatePage, { code: 'K01' }, '/rates/K01?from=2026-11-01', HEAD)

    expect(await screen.findByText('暂不能统计：尚未接入话务系统')).toBeVisible()
    expect(asked).toEqual([])
  })
})
