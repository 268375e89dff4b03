import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { anEmptyRegister } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import CompositesPage from './CompositesPage.vue'

const HEAD = { preferred_username: 'head', realm_access: { roles: ['centre-head'] } }
const rate = (indicator: string, weight: number, text: string, points: number | null, complement = false) => ({
  of: { weight, indicator, version: 'standard', complement, count: null, scale: null }, name: indicator === 'closing-rate' ? '结案率' : '返工率', nameEn: indicator, text, points,
})
const VOLUME = {
  of: { weight: 10, indicator: null, version: null, complement: false, count: 'DUE_HANDLED', scale: [{ upTo: 50, points: 100 }, { upTo: 100, points: 90 }, { points: 0 }] },
  name: '案件量', nameEn: 'Volume', text: '84', points: 9,
}
const scored = (version: string, parts: object[], score: number | null, grade: string | null) => ({ version, source: `${version}权重`, sourceEn: version, parts, score, text: score?.toFixed(2) ?? '—', grade })
const reading = (code: string, numerator: number, denominator: number) => ({ code, name: code, nameEn: code, measure: 'PERCENT', counted: {}, readings: [{ version: 'standard', formula: '', numerator, denominator, value: 90, text: '90.00 %' }] })

describe('the room of composite marks', () => {
  let asked: Record<string, string>[] = []
  const answers = (byMonth: Record<string, object[]>) => suite.use(
    http.get('*/api/v1/issue/composites/readings', ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams)
      asked.push(query)
      const counted = { from: query.from, to: query.to, asOf: '2026-12-01T00:00:00+08:00' }
      return HttpResponse.json([{ code: 'department', name: '处置部门综合评价', nameEn: 'Departments', counted, versions: byMonth[query.from!] ?? [] }])
    }),
  )
  beforeEach(() => {
    asked = []
    anEmptyRegister()
    suite.use(http.get('*/api/v1/issue/indicators/readings', () => HttpResponse.json([reading('closing-rate', 27, 30), reading('rework-rate', 3, 30)])))
  })
  const at = (address: string) => show(CompositesPage, {}, address, HEAD)
  const mark = (name = '处置部门综合评价') => screen.findAllByRole('region', { name }).then((all) => all[0]!)
  const row = async (name: string) => (await within(await mark()).findByText(name)).closest('tr')!

  it('shows_each_part_with_its_version_its_value_its_weight_and_its_points_and_what_they_come_to', async () => {
    answers({ '2026-11-01': [scored('standard', [VOLUME, rate('closing-rate', 60, '90.00 %', 54), rate('rework-rate', 30, '10.00 %', 27, true)], 90, 'A')] })
    await at('/composites?span=month&from=2026-11-15')

    expect(await mark()).toHaveTextContent('90.00A 级')
    expect(await mark()).toHaveTextContent('权重版本 standard · standard权重')
    expect(await row('结案率')).toHaveTextContent(/90\.00 % ?27 \/ 30 ?60 ?54 \/ 60/)
    expect(await row('返工率')).toHaveTextContent('standard · 取其余：100 % − 数值')
    expect(await row('返工率')).toHaveTextContent('27 / 30')
    expect(await row('案件量')).toHaveTextContent('按件数得分：不超过 50 件 100 分；不超过 100 件 90 分；更多 0 分')
    expect(await row('案件量')).toHaveTextContent('84 件')
  })

  it('opens_the_cases_behind_either_number_of_a_part_in_the_same_period_for_the_same_unit', async () => {
    answers({ '2026-11-01': [scored('standard', [rate('closing-rate', 100, '90.00 %', 90)], 90, 'A')] })
    await at('/composites?span=month&from=2026-11-15&unit=dept-roads')

    const doors = within(await row('结案率')).getAllByRole('link').map((one) => one.getAttribute('href'))
    const same = '/indicators/closing-rate?span=month&from=2026-11-01&unit=dept-roads&until=2026-11-30&version=standard'
    expect(doors).toEqual([same, `${same}&side=numerator`, `${same}&side=denominator`])
    expect(asked).toContainEqual({ from: '2026-11-01', to: '2026-12-01', unit: 'dept-roads' })
  })

  it('stands_beside_the_same_version_of_the_period_before', async () => {
    const part = [rate('closing-rate', 100, '90.00 %', 90)]
    answers({ '2026-11-01': [scored('standard', part, 90, 'A'), scored('jinniu', part, 80, 'B')], '2026-10-01': [scored('jinniu', part, 71.5, 'C')] })
    await at('/composites?span=month&from=2026-11-01')

    await waitFor(async () => expect((await screen.findAllByRole('region', { name: '处置部门综合评价' })).map((one) => /上期 \S+/.exec(one.textContent ?? '')?.[0].replace(/指标.*/, '') ?? null))
      .toEqual([null, expect.stringMatching(/^上期 71\.50/)]))
  })

  it('gives_no_mark_where_a_part_has_no_value', async () => {
    answers({ '2026-11-01': [scored('standard', [rate('closing-rate', 100, '—', null)], null, null)] })
    await at('/composites?span=month&from=2026-11-01')

    expect(await within(await mark()).findByText('有一部分没有数值，所以没有总分。')).toBeVisible()
    expect(await mark()).not.toHaveTextContent('级')
  })

  it('tells_a_failure_with_its_trace', async () => {
    suite.use(http.get('*/api/v1/issue/composites/readings', () => HttpResponse.json({ type: '/problems/internal-error', title: '系统内部错误', status: 500, traceId: 'abc123' }, { status: 500 })))
    await at('/composites')

    expect(await screen.findByText('abc123')).toBeVisible()
  })
})
