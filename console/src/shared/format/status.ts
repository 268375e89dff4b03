/** How far a case is, in four states that mean the same everywhere; each has a shape beside its colour. */
export type Tone = 'running' | 'soon' | 'overdue' | 'done' | 'idle'

const TONES: Record<string, Tone> = {
  REPORTED: 'soon', FILED: 'soon', HANDED_OVER: 'running', SIGNED: 'running', SUSPENDED: 'idle', RECTIFIED: 'soon',
  CLOSED: 'done', REJECTED: 'idle', DUPLICATE: 'idle', NOT_OURS: 'idle', VOID: 'idle',
  PENDING_ACCEPT: 'soon', PENDING_DISPATCH: 'soon', DISPATCHED: 'running', IN_PROGRESS: 'running',
  ARBITRATING: 'soon', PENDING_REVIEW: 'soon', PENDING_CALLBACK: 'soon', NOT_ACCEPTED: 'idle', TRANSFERRED: 'idle', REVOKED: 'idle', ARCHIVED: 'done',
  IN_FORCE: 'done', SUPERSEDED: 'idle', COMING: 'idle', RUNNING: 'running', OVER: 'idle', ANNOUNCED: 'soon', DRAWN: 'running', LOOKED: 'done', SHOWN: 'soon', PROVEN: 'done', REFUSED: 'overdue', STANDS: 'done', CAME_BACK: 'overdue', WAITS: 'idle',
  OFFERED: 'soon', ACCEPTED: 'running', IN_SERVICE: 'running', COMPLETED: 'done', LAPSED: 'idle', CANCELLED: 'idle',
}

export const toneOf = (status: string): Tone => TONES[status] ?? 'idle'

export const ISSUE_STATUSES = [
  'REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'SUSPENDED', 'RECTIFIED', 'CLOSED', 'REJECTED', 'DUPLICATE', 'NOT_OURS', 'VOID',
]
/** How a problem came to be known. */
export const SOURCES = ['INSPECTOR', 'GRID_WORKER', 'RESIDENT', 'HOTLINE', 'LEADER', 'VOLUNTEER', 'OPEN311', 'IMPORT']
/** How a call or a message came in. */
export const CHANNELS = ['PHONE', 'WEB', 'WECHAT', 'COUNTER', 'MAILBOX', 'CITY_PLATFORM', 'IMPORT']
export const ORDER_STATUSES = [
  'PENDING_ACCEPT', 'PENDING_DISPATCH', 'DISPATCHED', 'IN_PROGRESS', 'ARBITRATING', 'PENDING_REVIEW', 'PENDING_CALLBACK', 'CLOSED', 'NOT_ACCEPTED',
  'TRANSFERRED', 'REVOKED', 'VOID', 'ARCHIVED',
]
export const ERRAND_STATUSES = ['OFFERED', 'ACCEPTED', 'IN_SERVICE', 'COMPLETED', 'LAPSED', 'CANCELLED']

const SOON = 24 * 3_600_000

export function deadlineTone(dueAt: string, overdue: boolean, now: number): Tone {
  const left = Date.parse(dueAt) - now
  if (overdue || left < 0) return 'overdue'
  return left < SOON ? 'soon' : 'running'
}
