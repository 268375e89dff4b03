import type { IncomingMessage, ServerResponse } from 'node:http'

const raises = { catalogueItem: 'exposed-litter', condition: 'exposed-litter-1' }
export const CHECKLIST = {
  id: 'c-1', pointType: '农贸市场', name: '农贸市场检查清单', drawnUpBy: 'duty', drawnUpAt: '2026-11-20T01:00:00Z',
  items: [
    { code: 'clean', kind: 'YES_NO', text: '地面无积存垃圾', required: true, expected: true, options: [], raises },
    { code: 'stalls', kind: 'CHOICE', text: '摊位经营', required: true, options: [{ code: 'inside', name: '入室经营', passes: true }, { code: 'outside', name: '店外经营', passes: false }], raises },
    { code: 'noise', kind: 'NUMBER', text: '噪声', required: false, measure: 'dB', options: [], passes: { atMost: 60 }, raises },
    { code: 'bikes', kind: 'COUNT', text: '乱停车辆', required: true, measure: '辆', options: [], passes: { atMost: 2 }, raises },
    { code: 'looks', kind: 'SCORE', text: '整体环境', required: true, scoreMax: 100, options: [], passes: { atLeast: 60 }, raises },
    { code: 'remark', kind: 'TEXT', text: '情况说明', required: false, options: [] },
    { code: 'overview', kind: 'PHOTO', text: '全景照片', required: false, options: [] },
  ],
}
const POINTS = ['湖东农贸市场', '岭上公园', '新华市场']
const visits = new Map<string, { point: string; observations: { clientId: string }[] }>()

/** The team's plan: two points to visit, and one that has ended. */
export function plan() {
  const seen = new Set([...visits.values()].map((visit) => visit.point))
  const stops = POINTS.map((name, index) => ({
    point: `P00${index + 1}`, name, type: '农贸市场', longitude: 112.62, latitude: 26.89, unit: 'dept-1', unitName: '市场监管局', ended: index === 2,
    checklist: CHECKLIST.id, visit: seen.has(`P00${index + 1}`) ? 'v-1' : null,
  }))
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const round = { from: day(-3), until: day(3) }
  return { id: 'p-1', name: '十一月农贸市场督查', team: 'team-1', teamName: '督查一组', cadence: 'WEEKLY', time: round, round, visited: seen.size, stops, plannedBy: 'duty', plannedAt: new Date().toISOString() }
}

export const work = () => ({ team: 'team-1', asOf: new Date().toISOString(), plans: [plan()], checklists: [CHECKLIST] })

/** Takes a visit in once, however often it is sent. */
export async function uploaded(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const piece of request) text += String(piece)
  const visit = JSON.parse(text) as { clientId: string; point: string; observations: { clientId: string }[] }
  if (!visits.has(visit.clientId)) visits.set(visit.clientId, visit)
  response.writeHead(201, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ id: visit.clientId, missing: [] }))
}
