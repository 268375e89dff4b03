import { newKey } from '@/shared/api/http'
import type { FieldCheckRow } from '@/shared/api/issue/types'

export type Finding = 'CONFIRMED' | 'NOT_FOUND' | 'OTHER'
export const FINDINGS: Finding[] = ['CONFIRMED', 'NOT_FOUND', 'OTHER']

/** What was found in a field check, on the phone: being told, or waiting to be sent. Its id is made here and never changes. */
export interface CheckAnswer {
  id: string
  check: string
  issue: string
  name: string
  startedAt: string
  stage: 'open' | 'waiting'
  finding: Finding | null
  note: string
  photos: string[]
}

/** Somebody looks: from now on they are there. */
export const look = (check: FieldCheckRow, now: Date): CheckAnswer => ({
  id: newKey(), check: check.id, issue: check.issueId, name: check.catalogueItemName, startedAt: now.toISOString(), stage: 'open',
  finding: null, note: '', photos: [],
})

/** The service wants a finding, a photo, and words for something else. */
export const isTold = ({ finding, note, photos }: CheckAnswer): boolean =>
  finding !== null && photos.length > 0 && (finding !== 'OTHER' || note.trim() !== '')
