import type { IssueFigures } from '@/shared/api/issue/types'
import { ISSUE_STATUSES, type Tone } from '@/shared/format/status'

type Filter = Record<string, string>

/** One column: what it is called, what it adds to the filter of the list, and how many it holds of what the filter finds. */
export interface BoardColumn {
  name: string
  label: string
  tone?: Tone
  filter: Filter
  count: (figures: IssueFigures) => number
}

const OPEN = ['REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'SUSPENDED', 'RECTIFIED']

function statusesOf(filter: Filter): string[] {
  if (!filter.status) return [...OPEN, 'CLOSED']
  return filter.status === 'open' ? OPEN : ISSUE_STATUSES.filter((status) => filter.status!.split(',').includes(status))
}

const byStatus = (filter: Filter): BoardColumn[] => statusesOf(filter).map((status) => ({
  name: status, label: `status.${status}`, filter: { status }, count: (figures) => figures.byStatus[status] ?? 0,
}))

/** The clock runs while a unit has the issue, and rests while the issue is suspended. */
function byClock(filter: Filter): BoardColumn[] {
  const withUnit = ({ byStatus: of }: IssueFigures): number => (of.HANDED_OVER ?? 0) + (of.SIGNED ?? 0)
  const running: BoardColumn[] = [
    { name: 'late', label: 'board.late', tone: 'overdue', filter: { overdue: 'true' }, count: (figures) => figures.overdue },
    { name: 'soon', label: 'board.soon', tone: 'soon', filter: { soon: 'true' }, count: (figures) => figures.dueSoon },
    { name: 'later', label: 'board.later', tone: 'running', filter: { later: 'true' }, count: (figures) => withUnit(figures) - figures.overdue - figures.dueSoon },
  ]
  const resting: BoardColumn[] = byStatus({ status: 'SUSPENDED' }).map((column) => ({ ...column, label: 'board.resting', tone: 'idle' }))
  return [...running, ...(statusesOf(filter).includes('SUSPENDED') ? resting : [])]
}

export const BOARDS = { status: byStatus, clock: byClock }
export type Board = keyof typeof BOARDS
