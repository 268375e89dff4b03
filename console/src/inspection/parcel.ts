import type { CheckAnswer } from './check'
import { photosOf as photosOfVisit, upload, type Visit } from './visit'

/** What a phone sends: a visit, or what was found in a field check. */
export type Parcel = Visit | CheckAnswer

export const isAnswer = (parcel: Parcel): parcel is CheckAnswer => 'check' in parcel

export const titleOf = (parcel: Parcel): string => (isAnswer(parcel) ? parcel.name : parcel.pointName)

export const photosOf = (parcel: Parcel): string[] => (isAnswer(parcel) ? parcel.photos : photosOfVisit(parcel))

/** Where it goes and what it says, with the photos under the ids that the service gave them. */
export function letter(parcel: Parcel, sent: (photo: string) => string): { path: string; body: Record<string, unknown> } {
  if (!isAnswer(parcel)) return { path: '/inspections/visits', body: upload(parcel, sent) }
  const { finding, note, startedAt, photos, issue } = parcel
  return { path: `/issues/${issue}/field-check-answer`, body: { finding, note: note.trim() || null, seenAt: startedAt, photos: photos.map(sent) } }
}
