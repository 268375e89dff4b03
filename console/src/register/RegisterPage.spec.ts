import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import { textOf } from '@/testing/textOf'
import RegisterPage from './RegisterPage.vue'

const TABLE = '*/api/v1/issue/register/tables/:table'
const ADMIN = { preferred_username: 'admin', realm_access: { roles: ['administrator'] } }
const CLEAN = {
  table: 'units', source: { format: 'CSV', encoding: 'GB18030', rows: 2 }, added: 1, changed: 1, ended: 0, unchanged: 0,
  changes: [{ row: 2, kind: 'ADDED', code: 'dept-x', name: '新局', fields: [] }, { row: 3, kind: 'CHANGED', code: 'dept-y', name: '旧局', fields: ['name'] }], problems: [], hints: [],
}
const OVERLAP = { file: 'grids.geojson', row: 7, column: 'geometry', code: 'grids-overlap', message: '网格 a、b 在东经112.61、北纬26.89 处重叠 120 平方米。' }

describe('the room of the register', () => {
  let asked: { table: string; dryRun: boolean; whole: boolean }[] = []
  const answers = (dry: object, real: () => Response = () => HttpResponse.json(dry)) => suite.use(http.put(TABLE, ({ request, params }) => {
    const query = new URL(request.url).searchParams
    asked.push({ table: String(params.table), dryRun: query.get('dryRun') === 'true', whole: query.get('whole') === 'true' })
    return query.get('dryRun') === 'true' ? HttpResponse.json(dry) : real()
  }))
  beforeEach(() => {
    asked = []
    suite.use(http.get('*/api/v1/issue/imports/issues', () => HttpResponse.json([])))
  })
  const at = (address: string) => show(RegisterPage, {}, address, ADMIN)
  const press = async (name: string) => userEvent.click((await screen.findAllByRole('button', { name })).at(-1)!)
  const bring = async (name = 'units.csv') => userEvent.upload(screen.getByLabelText('选择 CSV、Excel 或 GeoJSON 文件'), new File(['code,name'], name))

  it('takes_nothing_that_was_not_tried_and_says_first_what_it_would_do', async () => {
    answers(CLEAN)
    await at('/register?table=units')
    expect(screen.getByRole('button', { name: '试导入' })).toBeDisabled()
    await bring()
    expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()

    await press('试导入')

    expect(await screen.findByText(/没有发现问题/)).toBeVisible()
    expect(screen.getByText('CSV 2 行 · 编码 GB18030')).toBeVisible()
    expect(asked).toEqual([{ table: 'units', dryRun: true, whole: false }])
  })

  it('takes_it_once_somebody_has_said_yes', async () => {
    answers(CLEAN)
    await at('/register?table=units&whole=true')
    await bring()
    await press('试导入')

    await press('正式导入')
    const question = await screen.findByRole('dialog')
    expect(question).toHaveTextContent('新增 1 条、变更 1 条、终止 0 条')
    expect(asked).toHaveLength(1)
    await userEvent.click(within(question).getByRole('button', { name: '正式导入' }))

    expect(await screen.findByText('已导入：新增 1，变更 1，终止 0。')).toBeVisible()
    expect(asked[1]).toEqual({ table: 'units', dryRun: false, whole: true })
    expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()
  })

  it('lists_every_problem_by_row_with_its_place_and_gives_them_as_a_file', async () => {
    answers({ ...CLEAN, table: 'grids', problems: [OVERLAP, { ...OVERLAP, row: null, code: 'x', message: '=1+1' }], changes: [] })
    let file: Blob | undefined
    URL.createObjectURL = vi.fn((blob: Blob) => { file = blob; return 'blob:x' }) as typeof URL.createObjectURL
    URL.revokeObjectURL = vi.fn()
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await at('/register?table=grids')
    await bring('grids.geojson')
    await press('试导入')

    const row = (await screen.findByText(OVERLAP.message)).closest('tr')!
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent?.trim()).slice(0, 2)).toEqual(['7', 'geometry'])
    expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()
    await press('下载问题清单')

    const lines = (await textOf(file!)).split('\r\n')
    expect(lines[1]).toBe(`7,geometry,${OVERLAP.message},grids-overlap`)
    expect(lines[2]).toBe(",geometry,'=1+1,x")
    click.mockRestore()
  })

  it('tries_another_file_or_another_table_anew', async () => {
    answers(CLEAN)
    const { router } = await at('/register?table=units')
    await bring()
    await press('试导入')
    await screen.findByText(/没有发现问题/)

    await router.replace('/register?table=teams')

    await waitFor(() => expect(screen.queryByText(/没有发现问题/)).toBeNull())
    expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()
  })

  it('shows_what_came_up_between_the_trial_and_the_import', async () => {
    answers(CLEAN, () => HttpResponse.json(
      { type: '/problems/register-refused', title: '不符合办理规则', facts: { count: 1, problems: [{ ...OVERLAP, message: '单位已终止。' }] } }, { status: 422 }))
    await at('/register?table=units')
    await bring()
    await press('试导入')
    await press('正式导入')
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '正式导入' }))

    expect(await screen.findByText('单位已终止。')).toBeVisible()
    expect(screen.queryByText(/已导入/)).toBeNull()
  })

  it('tells_why_a_file_is_not_taken_at_all', async () => {
    suite.use(http.put(TABLE, () => HttpResponse.json({ type: '/problems/too-large', title: '内容过大', detail: '应在大小限制之内，但内容超出了限制。' }, { status: 413 })))
    await at('/register')
    await bring('huge.xlsx')
    await press('试导入')

    expect(await screen.findByText('应在大小限制之内，但内容超出了限制。')).toBeVisible()
  })

  it('says_how_far_the_past_of_older_systems_has_come_in', async () => {
    suite.use(
      http.get('*/api/v1/issue/imports/issues', () => HttpResponse.json([{ source: 'old', accepted: 1200, refused: 2, refusedByReason: { 'place-outside': 2 } }])),
      http.get('*/api/v1/issue/imports/issues/refused', () => HttpResponse.json({ items: [{ externalId: 'A-7', reason: 'place-outside', offeredAt: '2026-11-23T01:00:00Z' }], next: null })),
    )
    const { router } = await at('/register')

    await userEvent.click(await screen.findByRole('link', { name: 'old 查看未导入的行 2' }))

    expect(await screen.findByText('A-7')).toBeVisible()
    expect(router.currentRoute.value.query.past).toBe('old')
  })
})
