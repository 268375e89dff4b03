import { useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Happened, OverdueRow, Ranking, SuiteFigures } from '@/shared/api/scoring/types'
import { root } from '@/shared/api/types'
import { now } from '@/shared/format/clock'
import { i18n } from '@/shared/i18n'
import { openStream } from '@/shared/live/stream'
import type { SseEvent } from '@/shared/live/sse'

const KEPT = 60
const STALE = 60_000

interface Snapshot {
  figures: SuiteFigures
  rankings: Ranking[]
  overdue?: OverdueRow[]
  recent: Happened[]
}

/** The district as it happens: a snapshot on every connect, then changes. Says how old it is when nothing is heard. */
export function useLive() {
  const client = useQueryClient()
  const figures = shallowRef<SuiteFigures | null>(null)
  const rankings = shallowRef<Ranking[] | null>(null)
  const recent = shallowRef<Happened[]>([])
  const state = ref<'connecting' | 'live' | 'lost' | 'refused'>('connecting')
  const retryIn = ref(0)
  const heardAt = ref(now())
  const tick = ref(now())
  const clock = setInterval(() => (tick.value = now()), 1000)
  let refresh: ReturnType<typeof setTimeout> | undefined

  /** The lists behind the board are asked again soon, but not once per event. */
  function askAgain(): void {
    refresh ??= setTimeout(() => {
      refresh = undefined
      for (const key of ['issue-map', 'issue-figures', 'rankings', 'todo']) void client.invalidateQueries({ queryKey: [key] })
    }, 1200)
  }

  function take({ event, data }: SseEvent): void {
    const body: unknown = JSON.parse(data)
    if (event === 'snapshot') {
      const snapshot = body as Snapshot
      figures.value = snapshot.figures
      rankings.value = snapshot.rankings
      recent.value = snapshot.recent.slice(0, KEPT)
      if (snapshot.overdue) client.setQueryData(['overdue'], snapshot.overdue)
      askAgain()
    } else if (event === 'figures') {
      figures.value = body as SuiteFigures
    } else if (event === 'happened') {
      recent.value = [body as Happened, ...recent.value].slice(0, KEPT)
      askAgain()
    } else if (event === 'rankings') {
      rankings.value = body as Ranking[]
    } else if (event === 'overdue') {
      client.setQueryData(['overdue'], body as OverdueRow[])
    } else if (event === 'entry') {
      askAgain()
    }
  }

  const follow = () => openStream(`${root('scoring')}/stream`, {
    opened: () => (state.value = 'live'),
    heard: () => (heardAt.value = now()),
    happened: take,
    lost: (seconds) => {
      state.value = seconds === null ? 'refused' : 'lost'
      retryIn.value = seconds ?? 0
    },
  })
  let close = follow()
  // the stream speaks the language it was opened in
  watch(i18n.global.locale, () => {
    close()
    close = follow()
  })
  onScopeDispose(() => {
    close()
    clearInterval(clock)
    clearTimeout(refresh)
  })

  return {
    figures, rankings, recent, state, retryIn, heardAt,
    isStale: computed(() => tick.value - heardAt.value > STALE),
    silence: computed(() => tick.value - heardAt.value),
  }
}

export type Live = ReturnType<typeof useLive>
