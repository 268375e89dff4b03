import type { IssueFigures } from '@/shared/api/issue/types'
import type { SuiteFigures } from '@/shared/api/scoring/types'
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
  waiting: string
  errands: string
}

type Counted = { numerator?: number; denominator?: number; value?: number | null } | null | undefined

/** A rate shows its numerator and denominator; of nothing there is no rate. */
function rateFigure(name: string, rate: Counted, to: string): Figure {
  const { numerator = 0, denominator = 0 } = rate ?? {}
  if (denominator === 0) return { name, value: '—', to, under: rate ? '0 / 0' : '' }
  return { name, value: percent(numerator / denominator), under: `${whole(numerator)} / ${whole(denominator)}`, to }
}

/** The strip on top of the board: the live figures of the suite, with what only issue-service counts. */
export function figuresOf(suite: SuiteFigures | null, issue: IssueFigures | null, words: Words): Figure[] {
  const { issues, orders, volunteers } = suite ?? {}
  const overdue = issues?.overdue ?? issue?.overdue
  return [
    { name: 'open', value: whole(issues?.open ?? issue?.open), under: issue ? `${words.dueSoon} ${whole(issue.dueSoon)}` : '', to: '/issues?status=open' },
    { name: 'overdue', value: whole(overdue), under: `${words.waiting} ${whole(issues?.rectifiedWaiting ?? issue?.rectifiedWaiting)}`, tone: overdue ? 'overdue' : 'done', to: '/issues?overdue=true' },
    { name: 'closed', value: whole(issues?.closed ?? issue?.closed), under: `${words.reported} ${whole(issues?.reported ?? issue?.reported)}`, to: '/issues?status=CLOSED' },
    rateFigure('onTime', issues?.onTimeRate, '/issues?status=CLOSED'),
    { name: 'orders', value: whole(orders?.open), under: `${words.registered} ${whole(orders?.registered)}`, to: '/orders' },
    rateFigure('orderOnTime', orders?.onTimeRate, '/orders?status=CLOSED'),
    rateFigure('satisfied', orders?.satisfiedRate, '/orders?status=CLOSED'),
    { name: 'hours', value: hours(volunteers?.minutes), unit: words.hours, under: volunteers ? `${words.errands} ${whole(volunteers.completed)}` : '', to: '/errands?status=COMPLETED' },
  ]
}
