import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { bulk } from './bulk'
import { composites } from './composites'
import { errands, history, issues, orders, photo } from './cases'
import { catalogue, categories, DISTRICT, grids, outline, pointList, points, streets, teams, units } from './district'
import { indicators } from './indicators'
import { uploaded, work } from './inspections'
import { fieldChecks, latenesses } from './late'
import { authorise } from './oidc'
import { hotlineRates } from './rates'
import { rooms } from './rooms'
import { pastImports, refusedRows, tableTried } from './imports'
import { entries, explanation, figures, happening, issueFigures, overdue, rankings, recent, unitScore } from './scores'

type Row = Record<string, any>
const ENDED = ['CLOSED', 'REJECTED', 'NOT_ACCEPTED', 'COMPLETED', 'LAPSED']

function matching(rows: Row[], query: URLSearchParams): Row[] {
  return rows.filter((row) => [...query].every(([name, value]) => {
    if (['after', 'limit', 'mine', 'box'].includes(name)) return true
    if (name === 'status' && value === 'open') return !ENDED.includes(row.status)
    if (name === 'overdue') return row.overdue === true
    if (name === 'soon') return !row.overdue && row.dueAt && ['HANDED_OVER', 'SIGNED'].includes(row.status) && Date.parse(row.dueAt) < Date.now() + 86_400_000
    if (name === 'later') return row.dueAt && ['HANDED_OVER', 'SIGNED'].includes(row.status) && Date.parse(row.dueAt) >= Date.now() + 86_400_000
    if (name === 'reportedFrom') return row.reportedAt >= value
    if (name === 'reportedUntil') return row.reportedAt.slice(0, 10) <= value
    if (name === 'request') return row.openRequest?.kind === value
    if (name === 'status') return value.split(',').includes(row.status)
    if (name === 'text') return JSON.stringify(row).includes(value)
    return row[name] === value
  }))
}

function page(rows: Row[], query: URLSearchParams) {
  const wanted = matching(rows, query)
  const start = Number(query.get('after') ?? 0)
  const next = start + 50 < wanted.length ? String(start + 50) : null
  return { items: wanted.slice(start, start + 50), next }
}

const register: Record<string, unknown> = {
  district: DISTRICT, units, areas: streets, catalogue, 'hotline-categories': categories, teams, points: pointList, grids: grids.features.map((grid) => grid.properties), 'outline.geojson': outline, 'grids.geojson': grids, 'points.geojson': points,
}
const issueMap = (wanted: Row[]) => ({
  type: 'FeatureCollection', total: wanted.length,
  features: wanted.map((issue) => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [issue.place.longitude, issue.place.latitude] },
    properties: { id: issue.id, number: issue.number, status: issue.status, overdue: issue.overdue, catalogueItem: issue.catalogueItem },
  })),
})
const parked = [{
  id: 'p-1', listener: 'hotline.issues', stream: 'issues', key: issues[4]!.id, sequence: 5, type: 'issue.signed.v1', state: 'PARKED', heldAt: new Date(Date.now() - 5_400_000).toISOString(),
  reason: 'IllegalTransition: expected one of [IN_PROGRESS], but the order is CLOSED', body: '{"issueId":"018f","unit":"dept-1","round":1}',
}]

const views = [{ name: '今日将超期', query: 'soon=true', savedAt: new Date().toISOString() }, { name: '湘江街道待签收', query: 'status=HANDED_OVER', savedAt: new Date().toISOString() }]
const countsOf = (rows: Row[]) => ({
  byStatus: Object.fromEntries([...new Set(rows.map((row) => row.status))].map((status) => [status, rows.filter((row) => row.status === status).length])),
  dueSoon: matching(rows, new URLSearchParams('soon=true')).length, overdue: rows.filter((row) => row.overdue).length, byRequest: { RETURN: 1, EXTENSION: 0, SUSPENSION: 0 },
})

const STORES: Record<string, Row[]> = { issues, orders, errands }

function stream(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  const tell = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  tell('snapshot', { figures: figures(), rankings, recent })
  const beat = setInterval(() => response.write(': beat\n\n'), 15_000)
  const live = setInterval(() => {
    tell('happened', happening())
    tell('figures', figures())
  }, 7_000)
  response.on('close', () => [beat, live].forEach(clearInterval))
}

function answer(method: string, path: string, query: URLSearchParams): unknown {
  const [service, room, id, part] = path.replace('/api/v1/', '').split('/') as [string, string, string?, string?]
  if (room === 'indicators') return indicators(id, part, query)
  if (room === 'rates') return hotlineRates(id, part, query)
  if (room === 'composites') return composites(query)
  if (room === 'register' && id === 'tables') return tableTried(part ?? '', query)
  if (room === 'imports') return part ? { items: refusedRows, next: null } : pastImports
  if (room === 'register') return register[id ?? '']
  if (room === 'todo') return { counts: { issue: { filing: 3, 'hand-over': 5 }, hotline: { dispatch: 4, 'call-back': 2 }, volunteer: { acceptance: 2 } }[service] ?? {} }
  if (room === 'photos') return photo(Math.floor(Math.random() * 9), '照片')
  if (room === 'inspections' && id === 'work') return work()
  if (room === 'latenesses') return { items: latenesses.filter((row) => !query.get('appeal') || row.appeal?.status === query.get('appeal')), next: null }
  if (room === 'field-checks') return { items: fieldChecks, next: null }
  if (['inspections', 'look-backs', 'public', 'special-actions'].includes(room)) return rooms(path)
  if (room === 'parked') return { items: service === 'hotline' ? parked : [], next: null }
  if (room === 'figures') return figures()
  if (room === 'rankings') return rankings.filter((row) => !query.get('league') || row.league === query.get('league'))
  if (room === 'scheme') return { base: 0, rules: [] }
  if (room === 'overdue') return overdue
  if (room === 'units') return part === 'entries' ? { items: entries, next: null } : unitScore(id ?? '')
  if (room === 'entries') return explanation(id ?? '')
  if (room === 'audit') return { items: [{ id: '1', at: new Date().toISOString(), actor: 'agent', act: 'contact-reveal', subjectKind: 'order', subjectId: orders[0]!.number, purpose: '回访' }], next: null }
  if (room === 'hours') return { minutes: 735, claims: { items: [], next: null } }
  if (id === 'map') return issueMap(matching(issues, query))
  if (id === 'figures') return { ...issueFigures(), ...countsOf(matching(issues, query)) }
  if (room === 'views') return views
  const store = STORES[room]
  if (!store) return undefined
  if (!id) return method === 'POST' ? { ...store[0], trackingCode: '7F3K9Q' } : page(store, query)
  const found = store.find((one) => one.id === id)
  if (part === 'history') return history
  if (part === 'contact-reveal') return { name: '李小明', phone: '13800005521' }
  if (part && found) found.version += 1
  return found
}

function file(target: URL, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Disposition': `attachment; filename="issues.${target.pathname.split('.').pop()}"` })
  response.end(`\uFEFF编号\r\n${matching(issues, target.searchParams).map((issue) => issue.number).join('\r\n')}\r\n`)
}

async function serve(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  const target = new URL(request.url ?? '/', `http://${request.headers.host}`)
  if (target.pathname.startsWith('/auth/')) return authorise(request, response, target)
  if (!target.pathname.startsWith('/api/')) return next()
  if (target.pathname.endsWith('/stream')) return stream(response)
  if (target.pathname.includes('/issues/export.')) return file(target, response)
  if (request.method === 'POST' && target.pathname.endsWith('/inspections/visits')) return uploaded(request, response)
  if (target.pathname.includes('/issue/bulk/')) return bulk(request, response, matching(issues, target.searchParams) as typeof issues)
  const body = answer(request.method ?? 'GET', target.pathname, target.searchParams) as Row | undefined
  const isStale = request.method === 'POST' && request.headers['if-match'] === '"stale"'
  const status = isStale ? 412 : body ? (request.method === 'POST' && target.pathname.split('/').length < 6 ? 201 : 200) : 404
  const problem = { type: '/problems/not-found', title: '没有找到', status, detail: '期望一个已登记的对象，但没有找到。', traceId: '4bf92f3577b34da6' }
  response.writeHead(status, { 'Content-Type': body ? 'application/json' : 'application/problem+json', ...(body?.version ? { ETag: `"${body.version}"` } : {}) })
  response.end(JSON.stringify(body ?? problem))
}

/** The suite as a backdrop: `npm run mock` shows the console with invented data and a log-in that lets everybody in. */
export function mockSuite(): Plugin {
  const use = (server: { middlewares: { use: (handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void) => void } }) => {
    server.middlewares.use((request, response, next) => void serve(request, response, next))
  }
  return { name: 'mock-suite', configureServer: use, configurePreviewServer: use }
}
