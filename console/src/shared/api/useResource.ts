import { useInfiniteQuery, useQuery, type QueryKey } from '@tanstack/vue-query'
import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { Page } from './types'

export interface Resource<T> {
  data: ComputedRef<T | undefined>
  error: ComputedRef<unknown>
  loading: ComputedRef<boolean>
  reload: () => Promise<unknown>
}

interface Options {
  enabled?: MaybeRefOrGetter<boolean>
  refresh?: number
  fresh?: number
}

/** Server state under a key: what it is, why it is not here, whether it is on its way, and how to ask again. */
export function useResource<T>(
  key: MaybeRefOrGetter<QueryKey>,
  fetch: (signal: AbortSignal) => Promise<T>,
  options: Options = {},
): Resource<T> {
  const query = useQuery({
    queryKey: computed(() => toValue(key)),
    queryFn: ({ signal }) => fetch(signal),
    enabled: computed(() => toValue(options.enabled ?? true)),
    ...(options.refresh === undefined ? {} : { refetchInterval: options.refresh }),
    ...(options.fresh === undefined ? {} : { staleTime: options.fresh }),
  })
  return {
    data: computed(() => query.data.value as T | undefined),
    error: computed(() => query.error.value),
    loading: computed(() => query.isLoading.value),
    reload: () => query.refetch(),
  }
}

export interface List<T> {
  rows: ComputedRef<T[]>
  /** How many pages the rows came in. */
  pages: ComputedRef<number>
  error: ComputedRef<unknown>
  loading: ComputedRef<boolean>
  hasMore: ComputedRef<boolean>
  loadingMore: ComputedRef<boolean>
  more: () => Promise<unknown>
  reload: () => Promise<unknown>
}

/** A keyset-paged list: pages are added below, nothing above moves. */
export function useList<T>(
  key: MaybeRefOrGetter<QueryKey>,
  fetch: (after: string | null, signal: AbortSignal) => Promise<Page<T>>,
): List<T> {
  const query = useInfiniteQuery({
    queryKey: computed(() => toValue(key)),
    queryFn: ({ pageParam, signal }) => fetch(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  })
  return {
    rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []),
    pages: computed(() => query.data.value?.pages.length ?? 0),
    error: computed(() => query.error.value),
    loading: computed(() => query.isLoading.value),
    hasMore: computed(() => query.hasNextPage.value),
    loadingMore: computed(() => query.isFetchingNextPage.value),
    more: () => query.fetchNextPage(),
    reload: () => query.refetch(),
  }
}
