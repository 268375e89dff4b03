import { headers } from '@/shared/api/http'
import { problemFrom, ProblemError } from '@/shared/api/problem'
import { SseParser, type SseEvent } from './sse'

export interface StreamListener {
  opened: () => void
  /** Anything at all arrived, a heartbeat too. */
  heard: () => void
  happened: (event: SseEvent) => void
  /** Lost; tried again in so many seconds. Null: refused, not tried again. */
  lost: (retryInSeconds: number | null) => void
}

const FIRST = 1
const LAST = 30

/** Server-sent events over fetch, because EventSource cannot carry a bearer token. Reconnects with back-off. */
export function openStream(path: string, listener: StreamListener): () => void {
  const stop = new AbortController()
  let wait = FIRST
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    try {
      await read()
      retry()
    } catch (error) {
      if (stop.signal.aborted) return
      const isRefused = error instanceof ProblemError && [401, 403, 404].includes(error.problem.status)
      if (isRefused) listener.lost(null)
      else retry()
    }
  }

  async function read(): Promise<void> {
    const response = await fetch(path, { headers: headers({ Accept: 'text/event-stream' }), signal: stop.signal, cache: 'no-store' })
    if (!response.ok || !response.body) throw await problemFrom(response)
    listener.opened()
    wait = FIRST
    const parser = new SseParser()
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      listener.heard()
      parser.feed(value).forEach((event) => listener.happened(event))
    }
  }

  function retry(): void {
    if (stop.signal.aborted) return
    listener.lost(wait)
    timer = setTimeout(() => void run(), wait * 1000)
    wait = Math.min(wait * 2, LAST)
  }

  void run()
  return () => {
    stop.abort()
    clearTimeout(timer)
  }
}
