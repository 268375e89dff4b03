import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import SavedViews from './SavedViews.vue'

describe('saved views', () => {
  let kept: { name: string; query: string; savedAt: string }[] = []
  let counted: string[] = []
  beforeEach(() => {
    kept = [{ name: '道路超期', query: 'unit=dept-roads&overdue=true', savedAt: '2026-11-23T01:00:00Z' }]
    counted = []
    suite.use(
      http.get('*/api/v1/issue/issues/figures', ({ request }) => {
        counted.push(new URL(request.url).search)
        return HttpResponse.json({ byStatus: { SIGNED: 11, HANDED_OVER: 1 }, byRequest: {} })
      }),
      http.get('*/api/v1/issue/views', () => HttpResponse.json(kept)),
      http.put('*/api/v1/issue/views/:name', async ({ params, request }) => {
        const { query } = await request.json() as { query: string }
        if (kept.length >= 2) return HttpResponse.json({ type: '/problems/views-too-many', title: '不符合办理规则', status: 422, detail: '请先删除不用的。' }, { status: 422 })
        kept = [...kept, { name: String(params.name), query, savedAt: '2026-11-23T01:00:00Z' }]
        return HttpResponse.json(kept.at(-1))
      }),
      http.delete('*/api/v1/issue/views/:name', ({ params }) => {
        kept = kept.filter((one) => one.name !== params.name)
        return new HttpResponse(null, { status: 204 })
      }),
    )
  })
  const open = async (item: string) => {
    await userEvent.click(await screen.findByRole('button', { name: '常用筛选' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: new RegExp(item) }))
  }

  it('set_the_filter_that_was_kept', async () => {
    const { router } = await show(SavedViews, {}, '/issues?status=open')

    await open('道路超期')

    await waitFor(() => expect(router.currentRoute.value.query).toEqual({ unit: 'dept-roads', overdue: 'true' }))
  })

  it('count_what_they_find_while_somebody_looks', async () => {
    kept = [{ ...kept[0]!, query: 'unit=dept-roads&overdue=true&view=board&columns=number,due' }]
    await show(SavedViews, {}, '/issues')
    const button = await screen.findByRole('button', { name: '常用筛选' })
    expect(counted).toEqual([])

    await userEvent.click(button)

    expect(await screen.findByRole('menuitem', { name: '道路超期 12' })).toBeVisible()
    expect(counted).toEqual(['?unit=dept-roads&overdue=true'])
  })

  it('keep_the_present_filter_under_a_name_without_how_far_it_was_opened', async () => {
    await show(SavedViews, {}, '/issues?status=open&text=%E5%9D%91&view=map&pages=3')

    await open('保存与管理…')
    await userEvent.type(await screen.findByLabelText('把当前筛选保存为'), '按期率<80%')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(kept.at(-1)).toMatchObject({ name: '按期率<80%', query: 'status=open&text=%E5%9D%91&view=map' }))
    expect(await screen.findByRole('button', { name: '删除“按期率<80%”' })).toBeVisible()
  })

  it('do_not_send_what_is_no_name', async () => {
    await show(SavedViews)

    await open('保存与管理…')
    await userEvent.type(await screen.findByLabelText('把当前筛选保存为'), '道路/超期')

    expect(screen.getByRole('button', { name: '保存' })).toBeDisabled()
    expect(screen.getByRole('alert')).toHaveTextContent('名称不能含斜杠')
  })

  it('are_dropped_with_one_click_and_tell_what_the_service_refuses', async () => {
    kept = [...kept, { name: '另一个', query: '', savedAt: '2026-11-23T01:00:00Z' }]
    await show(SavedViews)

    await open('保存与管理…')
    await userEvent.type(await screen.findByLabelText('把当前筛选保存为'), '第三个')
    await userEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('请先删除不用的。')).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: '删除“另一个”' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: '删除“另一个”' })).toBeNull())
  })
})
