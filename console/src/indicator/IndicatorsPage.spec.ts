import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEmptyRegister } from '@/testing/register'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import { textOf } from '@/testing/textOf'
import IndicatorsPage from './IndicatorsPage.vue'

const ROOT = '*/api/v1/issue/indicators'
const HEAD = { preferred_username: 'head', realm_access: { roles: ['centre-head'] } }
const formula = (version: string) => ({ version, validFrom: '2000-01-01', source: `${version}口径`, sourceEn: version, numerator: 'CLOSED', denominator: 'DUE_CLOSED' })
const DEFINITIONS = [
  { code: 'closing-rate', name: '结案率', nameEn: 'Closed', measure: 'PERCENT', versions: [formula('standard'), formula('jinhua')] },
  { code: 'overtime-multiple', name: '超时倍数', nameEn: 'Times too late', measure: 'TIMES', versions: [formula('standard')] },
]
const reading = (version: string, numerator: number, denominator: number) => ({
  version, formula: '结案 ÷ 应结案', numerator, denominator,
  ...(denominator ? { value: Math.round((numerator / denominator) * 10000) / 100, text: `${((numerator / denominator) * 100).toFixed(2)} %` } : { value: null, text: '—', reason: 'denominator-empty' }),
})

describe('the room of indicators', () => {
  let asked: URLSearchParams[] = []
  const answers = (byMonth: Record<string, [number, number]>, asOf = '2026-12-01T00:00:00+08:00') => suite.use(
    http.get(`${ROOT}/readings`, ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      const [n, d] = byMonth[query.get('from')!] ?? [0, 0]
      const counted = { from: query.get('from'), to: query.get('to'), asOf }
      return HttpResponse.json([
        { ...DEFINITIONS[0], counted, readings: [reading('standard', n, d), reading('jinhua', n, 0)] },
        { ...DEFINITIONS[1], counted, readings: [reading('standard', 0, 0)] },
      ])
    }),
  )
  beforeEach(() => {
    asked = []
    anEmptyRegister()
    suite.use(http.get(ROOT, () => HttpResponse.json(DEFINITIONS)))
  })
  const at = (address: string) => show(IndicatorsPage, {}, address, HEAD)
  const rowOf = async (version: string) => (await screen.findByText(`${version} · ${version}口径`)).closest('tr')!

  it('shows_each_formula_with_both_numbers_this_period_beside_the_one_before', async () => {
    answers({ '2026-11-01': [911, 972], '2026-10-01': [80, 100] })
    await at('/indicators?span=month&from=2026-11-15')

    const row = (await screen.findAllByText('结案率'))[0]!.closest('tr')!
    expect(row).toHaveTextContent('93.72 %')
    expect(row).toHaveTextContent('911 / 972')
    expect(row).toHaveTextContent('80.00 %')
    expect(row).toHaveTextContent('+13.72 个百分点')
    expect(asked.map((query) => `${query.get('from')} ${query.get('to')}`).sort()).toEqual(['2026-10-01 2026-11-01', '2026-11-01 2026-12-01'])
  })

  it('has_no_number_for_an_empty_denominator_and_no_change_either', async () => {
    answers({ '2026-11-01': [5, 9], '2026-10-01': [5, 9] })
    await at('/indicators?from=2026-11-01')

    const row = await rowOf('jinhua')
    const cells = within(row).getAllByRole('cell')
    expect(cells.at(-1)).toHaveTextContent('—')
    expect(cells[2]).toHaveTextContent('—')
    expect(row).not.toHaveTextContent('0.00 %')
  })

  it('opens_the_cases_behind_either_side_of_either_period', async () => {
    answers({ '2026-11-01': [3, 4], '2026-10-01': [1, 2] })
    await at('/indicators?span=month&from=2026-11-01&unit=dept-roads')

    const now = await screen.findByRole('link', { name: '结案率 分母 4 件' })
    const before = screen.getAllByRole('link', { name: '结案率 分子 1 件' })[0]!

    expect(now).toHaveAttribute('href', '/indicators/closing-rate?span=month&from=2026-11-01&unit=dept-roads&until=2026-11-30&version=standard&side=denominator')
    expect(before.getAttribute('href')).toContain('from=2026-10-01')
    expect(before.getAttribute('href')).toContain('unit=dept-roads')
  })

  it('keeps_the_period_and_whose_cases_in_the_address', async () => {
    answers({})
    const { router } = await at('/indicators?span=month&from=2026-11-01&source=HOTLINE')
    await screen.findAllByText('结案率')

    await userEvent.click(screen.getByRole('button', { name: '上一期' }))

    await waitFor(() => expect(router.currentRoute.value.query).toMatchObject({ span: 'month', from: '2026-10-01', until: '2026-10-31', source: 'HOTLINE' }))
    await waitFor(() => expect(asked.at(-1)?.get('source')).toBe('HOTLINE'))
  })

  it('says_that_an_unfinished_period_is_counted_until_now', async () => {
    answers({}, '2026-11-23T10:00:00+08:00')
    await at('/indicators?from=2026-11-01')

    expect(await screen.findByText(/本期未满/)).toBeVisible()
  })

  it('tells_a_failure_with_its_trace_and_asks_again', async () => {
    suite.use(http.get(`${ROOT}/readings`, () => HttpResponse.json({ type: '/problems/internal-error', title: '系统内部错误', traceId: 'abc123' }, { status: 500 })))
    await at('/indicators')
    expect(await screen.findByText('abc123')).toBeVisible()

    answers({})
    await userEvent.click(screen.getByRole('button', { name: '重试' }))

    expect(await screen.findAllByText('结案率')).toHaveLength(2)
  })

  it('is_taken_along_as_a_table_in_which_no_value_is_an_empty_cell', async () => {
    answers({ '2026-11-01': [911, 972], '2026-10-01': [0, 0] })
    let file: Blob | undefined
    URL.createObjectURL = vi.fn((blob: Blob) => { file = blob; return 'blob:x' }) as typeof URL.createObjectURL
    URL.revokeObjectURL = vi.fn()
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await at('/indicators?from=2026-11-01')
    await screen.findAllByText('结案率')

    await userEvent.click(screen.getByRole('button', { name: '导出 CSV' }))

    const lines = (await textOf(file!)).split('\r\n')
    expect(lines[1]).toBe('结案率,standard,结案 ÷ 应结案,93.72,911,972,,0,0')
    click.mockRestore()
  })
})
