import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { suite } from '@/testing/suite'
import { openStream, type StreamListener } from './stream'

const listener = (): StreamListener => ({ opened: vi.fn(), heard: vi.fn(), happened: vi.fn(), lost: vi.fn() })

describe('openStream', () => {
  it('tries_again_with_back_off_when_the_stream_ends', async () => {
    suite.use(http.get('*/stream', () => new HttpResponse('event: snapshot\ndata: {}\n\n', { headers: { 'Content-Type': 'text/event-stream' } })))
    const told = listener()

    const close = openStream('http://suite/stream', told)

    await vi.waitFor(() => expect(told.lost).toHaveBeenCalledWith(1))
    expect(told.happened).toHaveBeenCalledWith({ event: 'snapshot', data: '{}', id: null })
    close()
  })

  it('does_not_try_again_where_it_may_not_enter', async () => {
    suite.use(http.get('*/stream', () => HttpResponse.json({ title: 'Forbidden' }, { status: 403 })))
    const told = listener()

    const close = openStream('http://suite/stream', told)

    await vi.waitFor(() => expect(told.lost).toHaveBeenCalledWith(null))
    close()
  })
})
