import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { computed, defineComponent, h } from 'vue'
import { show } from '@/testing/render'
import ColumnChoice from './ColumnChoice.vue'
import DataTable from './DataTable.vue'
import { useColumns } from './useColumns'

const AList = defineComponent(() => {
  const columns = useColumns('things', computed(() => [{ name: 'number', label: '编号' }, { name: 'status', label: '状态' }, { name: 'round', label: '轮次', isExtra: true }]))
  return () => [h(ColumnChoice, { columns }), h(DataTable<string>, { caption: '', columns: columns.shown.value, rows: ['1'], keyOf: (row: string) => row })]
})

describe('the columns of a list', () => {
  afterEach(() => localStorage.clear())
  const heads = () => screen.getAllByRole('columnheader').map((one) => one.textContent)
  const as = (name: string) => ({ preferred_username: name, realm_access: { roles: ['dispatcher'] } })
  const choice = async () => {
    await userEvent.click(screen.getByRole('button', { name: '列' }))
    return screen.findByRole('dialog', { name: '列' })
  }

  it('are_the_usual_ones_until_somebody_chooses', async () => {
    const { router } = await show(AList, {}, '/things', as('a'))

    expect(heads()).toEqual(['编号', '状态'])
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('are_those_of_the_address_and_none_that_are_unknown', async () => {
    await show(AList, {}, '/things?columns=round,drop%20table', as('a'))

    expect(heads()).toEqual(['编号', '轮次'])
  })

  it('stand_in_the_address_and_come_back_to_whoever_chose_them_and_to_nobody_else', async () => {
    const first = await show(AList, {}, '/things?status=open', as('a'))
    await userEvent.click(within(await choice()).getByRole('checkbox', { name: '轮次' }))
    await waitFor(() => expect(first.router.currentRoute.value.query).toEqual({ status: 'open', columns: 'number,status,round' }))
    first.unmount()

    const again = await show(AList, {}, '/things', as('a'))
    await waitFor(() => expect(again.router.currentRoute.value.query).toEqual({ columns: 'number,status,round' }))
    again.unmount()

    await show(AList, {}, '/things', as('b'))
    expect(heads()).toEqual(['编号', '状态'])
  })

  it('go_back_to_the_usual_ones_and_stay_there', async () => {
    const first = await show(AList, {}, '/things?columns=number,round', as('a'))
    await userEvent.click(within(await choice()).getByRole('button', { name: '恢复默认' }))
    await waitFor(() => expect(first.router.currentRoute.value.query).toEqual({}))
    first.unmount()

    await show(AList, {}, '/things', as('a'))
    expect(heads()).toEqual(['编号', '状态'])
  })

  it('never_lack_the_way_in', async () => {
    await show(AList, {}, '/things?columns=status', as('a'))

    expect(heads()).toEqual(['编号', '状态'])
    expect(within(await choice()).getByRole('checkbox', { name: '编号' })).toBeDisabled()
  })
})
