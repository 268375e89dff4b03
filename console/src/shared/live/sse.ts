export interface SseEvent {
  event: string
  data: string
  id: string | null
}

/** Cuts a text/event-stream into events; keeps an unfinished one for the next piece. Comments are heartbeats. */
export class SseParser {
  private rest = ''

  feed(piece: string): SseEvent[] {
    const text = this.rest + piece.replace(/\r\n?/g, '\n')
    const blocks = text.split('\n\n')
    this.rest = blocks.pop() ?? ''
    return blocks.map(read).filter((event) => event.data !== '')
  }
}

function read(block: string): SseEvent {
  const event: SseEvent = { event: 'message', data: '', id: null }
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon === 0) continue
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event.event = value
    else if (field === 'data') data.push(value)
    else if (field === 'id') event.id = value
  }
  event.data = data.join('\n')
  return event
}
