import { describe, expect, it } from 'vitest'
import { SseParser } from './sse'

describe('SseParser', () => {
  it('cuts_events_wherever_the_pieces_end', () => {
    const parser = new SseParser()

    expect(parser.feed('event: figures\ndata: {"a"')).toEqual([])
    expect(parser.feed(':1}\n\nevent: entry\n')).toEqual([{ event: 'figures', data: '{"a":1}', id: null }])
    expect(parser.feed('data: x\ndata: y\nid: 7\n\n')).toEqual([{ event: 'entry', data: 'x\ny', id: '7' }])
  })

  it('hears_a_heartbeat_and_makes_no_event_of_it', () => {
    expect(new SseParser().feed(': beat\n\n')).toEqual([])
  })

  it('understands_carriage_returns', () => {
    expect(new SseParser().feed('data: x\r\n\r\n')).toEqual([{ event: 'message', data: 'x', id: null }])
  })
})
