import type { IncomingMessage, ServerResponse } from 'node:http'
import { issues } from './cases'

const ACTS: Record<string, string[]> = {
  'hand-over': ['FILED'], 'extension-decision': ['SIGNED'], urge: ['HANDED_OVER', 'SIGNED'], supervision: ['HANDED_OVER', 'SIGNED'], joining: ['REPORTED', 'FILED'],
}

async function bodyOf(request: IncomingMessage): Promise<any> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return JSON.parse(Buffer.concat(pieces).toString())
}

function preview(act: string, wanted: typeof issues) {
  const rows = wanted.slice(0, 200).map(({ id, number, status, version }) => ({
    id, number, status, version,
    skipped: ACTS[act]?.includes(status) ? null : { code: 'act-not-open', detail: `应为您此刻可以这样办理的问题，但 ${number} 的状态为 ${status}，不能这样办理。` },
  }))
  const open = rows.filter((row) => !row.skipped).length
  return { open, skipped: rows.length - open, more: wanted.length > 200, rows }
}

/** Every fourth is refused, since somebody else was quicker. */
function outcome(chosen: { id: string }[]) {
  const rows = chosen.map(({ id }, index) => ({ id, refusal: index % 4 === 3 ? { code: 'stale-version', detail: '应基于最新版本操作，但内容在您查看之后已被更新，请刷新后重试。' } : null }))
  const refused = rows.filter((row) => row.refusal).length
  return { done: rows.length - refused, refused, rows }
}

/** Acts on many issues: a preview of those named, or of what the filter finds; then what became of each. */
export async function bulk(request: IncomingMessage, response: ServerResponse, found: typeof issues): Promise<void> {
  const asked = await bodyOf(request)
  const answer = request.method === 'PUT' ? preview(asked.act, asked.issues ? issues.filter((issue) => asked.issues.includes(issue.id)) : found) : outcome(asked.issues)
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(answer))
}
