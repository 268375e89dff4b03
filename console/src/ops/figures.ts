import type { IssueFigures } from '@/shared/api/issue/types'
import type { SuiteFigures } from '@/shared/api/scoring/types'
import type { Rate } from '@/shared/api/types'
import { hours, percent, whole } from '@/shared/format/numbers'
import type { Tone } from '@/shared/format/status'

export interface Figure {
  name: string
  value: string
  unit?: string
  under?: string
  tone?: Tone
  to?: string
}

export interface Words {
  hours: string
  dueSoon: string
  reported: string
  registered: string
}

type Group = Record<string, number | Rate> | undefined

const count = (group: Group, name: string): number | null => {
  const value = group?.[name]
  return typeof value === 'number' ? value : null
}

function rate(group: Group, name: string): Rate | null {
  const value = group?.[name]
  return typeof value === 'object' ? value : null
}

/** A rate shows its numerator and denominator; of nothing there is no rate. */
function rateFigure(name: string, value: Rate | null, to: string): Figure {
  if (!value || value.denominator === 0) return { name, value: '—', to, under: value ? '0/0' : '' }
  const share = value.value ?? value.numerator / value.denominator
  return { name, value: percent(share), under: `${whole(value.numerator)} / ${whole(value.denominator)}`, to }
}

function closedOnTime(group: Group): Rate | null {
  const closed = count(group, 'closed')
  const onTime = count(group, 'closedOnTime')
  return rate(group, 'onTimeRate') ?? (closed === null || onTime === null ? null : { numerator: onTime, denominator: closed, value: null })
}

/** The strip on top of the board: the live figures of the suite, with what only issue-service counts. */
export function figuresOf(suite: SuiteFigures | null, issue: IssueFigures | null, words: Words): Figure[] {
  const { issues, orders, volunteers } = suite ?? {}
  const overdue = count(issues, 'overdue') ?? issue?.overdue ?? null
  return [
    { name: 'open', value: whole(count(issues, 'open') ?? issue?.open), under: issue ? `${words.dueSoon} ${whole(issue.dueSoon)}` : '', to: '/issues?status=open' },
    { name: 'overdue', value: whole(overdue), tone: overdue ? 'overdue' : 'done', to: '/issues?overdue=true' },
    { name: 'closed', value: whole(count(issues, 'closed') ?? issue?.closed), under: `${words.reported} ${whole(count(issues, 'reported') ?? issue?.reported)}`, to: '/issues?status=CLOSED' },
    rateFigure('onTime', closedOnTime(issues), '/issues?status=CLOSED'),
    { name: 'orders', value: whole(count(orders, 'open')), under: `${words.registered} ${whole(count(orders, 'registered'))}`, to: '/orders?status=open' },
    rateFigure('orderOnTime', rate(orders, 'onTimeRate'), '/orders?status=CLOSED'),
    rateFigure('satisfied', rate(orders, 'satisfiedRate'), '/orders?status=CLOSED'),
    { name: 'hours', value: hours(count(volunteers, 'minutes')), unit: words.hours, to: '/errands?status=COMPLETED' },
  ]
}
