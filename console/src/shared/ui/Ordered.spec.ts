import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { moved } from './moved'
import Ordered from './Ordered.vue'

describe('a list in an order of the person’s own', () => {
  it('moves_one_thing_and_leaves_the_others_as_they_were', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
  })

  it('is_ordered_by_the_arrow_keys_and_the_focus_goes_along', async () => {
    const told: string[][] = []
    const props = { caption: '路线', keyOf: (item: string) => item, nameOf: (item: string) => item }
    const { rerender } = await show(Ordered, { ...props, modelValue: ['甲', '乙', '丙'], 'onUpdate:modelValue': (all: string[]) => told.push(all) })

    screen.getByRole('button', { name: '下移“甲”' }).focus()
    await userEvent.keyboard('{ArrowDown}')

    expect(told).toEqual([['乙', '甲', '丙']])
    await rerender({ modelValue: told[0] })
    expect(screen.getByText('“甲”现在是第 2 项')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '移除“丙”' }))
    await waitFor(() => expect(told.at(-1)).toEqual(['乙', '甲']))
  })
})
