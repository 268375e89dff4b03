import { newKey } from '@/shared/api/http'
import type { Answer, Checklist, ChecklistItem, PlanView, Stop } from '@/shared/api/issue/inspection'

/** What was seen of one item. Photos are the phone's own ids until the visit is sent. */
export interface Seen {
  clientId: string
  item: string
  answer: Answer
  note: string
  photos: string[]
  fix: { text: string; after: string[] } | null
}

/** A visit on the phone: being made, or finished and waiting to be sent. Its id is made here and never changes. */
export interface Visit {
  id: string
  plan: string
  point: string
  pointName: string
  checklist: Checklist
  startedAt: string
  stage: 'open' | 'waiting'
  seen: Record<string, Seen>
}

export function begin(plan: PlanView, stop: Stop, checklist: Checklist, now: Date): Visit {
  return {
    id: newKey(), plan: plan.id, point: stop.point, pointName: stop.name, checklist, startedAt: now.toISOString(), stage: 'open', seen: {},
  }
}

export const blank = (item: ChecklistItem): Seen => ({
  clientId: newKey(), item: item.code, answer: {}, note: '', photos: [], fix: null,
})

export function isAnswered(item: ChecklistItem, seen: Seen | undefined): seen is Seen {
  if (!seen) return false
  switch (item.kind) {
    case 'YES_NO': return seen.answer.yes !== undefined
    case 'CHOICE': return seen.answer.choice !== undefined
    case 'NUMBER': return Number.isFinite(seen.answer.number)
    case 'COUNT': return isWhole(seen.answer.number)
    case 'SCORE': return isWhole(seen.answer.number) && seen.answer.number! <= (item.scoreMax ?? 0)
    case 'TEXT': return Boolean(seen.answer.text?.trim())
    case 'PHOTO': return seen.photos.length > 0
  }
}

/** Whether the answer, once there is one, will become an issue. The service decides by the same checklist. */
export function fails(item: ChecklistItem, seen: Seen | undefined): boolean {
  if (!isAnswered(item, seen)) return false
  const { yes, choice, number } = seen.answer
  if (item.kind === 'YES_NO') return yes !== item.expected
  if (item.kind === 'CHOICE') return item.options?.find((option) => option.code === choice)?.passes === false
  const { atLeast, atMost } = item.passes ?? {}
  return number !== undefined && number !== null && (number < (atLeast ?? -Infinity) || number > (atMost ?? Infinity))
}

/** A fix that is half told: it needs words, a photo from before and one from after. */
export const isFixUnfinished = ({ fix, photos }: Seen): boolean =>
  fix !== null && (fix.text.trim() === '' || fix.after.length === 0 || photos.length === 0)

/** What still keeps the visit from being finished. */
export function unfinished(visit: Visit): ChecklistItem[] {
  return visit.checklist.items.filter((item) => {
    const seen = visit.seen[item.code]
    if (!isAnswered(item, seen)) return item.required || isBegun(seen)
    return fails(item, seen) && isFixUnfinished(seen)
  })
}

export const photosOf = (visit: Visit): string[] =>
  Object.values(visit.seen).flatMap((seen) => [...seen.photos, ...(seen.fix?.after ?? [])])

/** What is sent of it, with the photos under the ids that the service gave them. */
export function upload(visit: Visit, sent: (photo: string) => string): Record<string, unknown> {
  const observations = visit.checklist.items.flatMap((item) => {
    const seen = visit.seen[item.code]
    if (!isAnswered(item, seen)) return []
    const fix = fails(item, seen) && seen.fix ? { text: seen.fix.text.trim(), after: seen.fix.after.map(sent) } : null
    return [{ clientId: seen.clientId, item: item.code, answer: seen.answer, note: seen.note.trim() || null, photos: seen.photos.map(sent), fix }]
  })
  const { id, plan, point, checklist, startedAt } = visit
  return { clientId: id, plan, point, checklist: checklist.id, startedAt, observations }
}

const isWhole = (number: number | null | undefined): boolean => Number.isInteger(number) && number! >= 0
const isBegun = (seen: Seen | undefined): boolean =>
  seen !== undefined && Object.values(seen.answer).some((value) => value !== undefined && value !== null && value !== '')
