import type { ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { OrderRow, OrderView } from '@/shared/api/hotline/types'
import { root, type Page } from '@/shared/api/types'
import { useList } from '@/shared/api/useResource'
import { useCase } from '@/shared/form/useCase'

export const ORDER_FILTERS = ['status', 'unit', 'category', 'channel', 'overdue', 'mine', 'text'] as const

export function useOrders(filter: ComputedRef<Record<string, string>>) {
  return useList<OrderRow>(
    () => ['orders', filter.value],
    (after, signal) => get<Page<OrderRow>>(`${root('hotline')}/orders`, { ...filter.value, after, limit: 50 }, signal),
  )
}

export const useOrder = (id: string) => useCase<OrderView>('hotline', 'orders', id)
