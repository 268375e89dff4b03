import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { show } from '@/testing/render'
import { suite } from '@/testing/suite'
import ActionList from './ActionList.vue'

const DUTY = { preferred_username: 'duty', unit: 'centre', realm_access: { roles: ['duty-officer'] } }

// an input that began at 0.001 and went in steps of 1 let no whole number through
it.each([['18000', 18_000], ['120.5', 120.5], ['0.125', 0.125]])('an_action_is_launched_with_a_target_of %s', async (typed, target) => {
  const sent: Record<string, unknown>[] = []
  suite.use(
    http.get('*/api/v1/issue/special-actions', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/issue/special-actions', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>)
      return HttpResponse.json({ action: { id: 's1' } }, { status: 201 })
    }),
  )
  const { router } = await show(ActionList, {}, '/special-actions?do=launch', DUTY)

  const dialog = within(await screen.findByRole('dialog', { name: '发起专项行动' }))
  await userEvent.type(dialog.getByLabelText(/名称/), '拆违')
  await userEvent.type(dialog.getByLabelText(/目标/), typed)
  await userEvent.type(dialog.getByLabelText(/计量单位/), 'm²')
  await userEvent.click(dialog.getByRole('button', { name: '发起专项行动' }))

  await waitFor(() => expect(router.currentRoute.value.path).toBe('/special-actions/s1'))
  expect(sent).toMatchObject([{ name: '拆违', target, measure: 'm²' }])
})
