import type { Room } from './roles'

export interface Door {
  room: Room
  to: string
  label: string
  icon: string
  todo?: 'issue' | 'hotline' | 'volunteer'
}

/** The left navigation: by job, not by service. */
export const NAVIGATION: { label: string; doors: Door[] }[] = [
  {
    label: 'nav.command',
    doors: [{ room: 'ops', to: '/ops', label: 'nav.ops', icon: 'pulse' }],
  },
  {
    label: 'nav.problems',
    doors: [
      { room: 'issues', to: '/issues', label: 'nav.issues', icon: 'flag', todo: 'issue' },
      { room: 'unitDesk', to: '/unit', label: 'nav.unitDesk', icon: 'table' },
      { room: 'latenesses', to: '/latenesses', label: 'nav.latenesses', icon: 'clock' },
      { room: 'reportIssue', to: '/issues/new', label: 'nav.reportIssue', icon: 'camera' },
    ],
  },
  {
    label: 'nav.inspections',
    doors: [
      { room: 'inspect', to: '/m', label: 'nav.inspect', icon: 'eye' },
      { room: 'plans', to: '/plans', label: 'nav.plans', icon: 'route' },
      { room: 'plans', to: '/checklists', label: 'nav.checklists', icon: 'check' },
      { room: 'lookBacks', to: '/look-backs', label: 'nav.lookBacks', icon: 'back' },
      { room: 'specialActions', to: '/special-actions', label: 'nav.specialActions', icon: 'target' },
    ],
  },
  {
    label: 'nav.hotline',
    doors: [
      { room: 'orders', to: '/orders', label: 'nav.orders', icon: 'phone', todo: 'hotline' },
      { room: 'registerOrder', to: '/orders/new', label: 'nav.registerOrder', icon: 'headset' },
      { room: 'rates', to: '/rates', label: 'rates.title', icon: 'scale' },
    ],
  },
  {
    label: 'nav.volunteers',
    doors: [
      { room: 'errands', to: '/errands', label: 'nav.errands', icon: 'hand', todo: 'volunteer' },
      { room: 'myHours', to: '/hours', label: 'nav.hours', icon: 'clock' },
    ],
  },
  {
    label: 'nav.assessment',
    doors: [
      { room: 'score', to: '/score', label: 'nav.score', icon: 'scale' },
      { room: 'indicators', to: '/indicators', label: 'indicator.title', icon: 'table' },
      { room: 'indicators', to: '/composites', label: 'composite.title', icon: 'target' },
    ],
  },
  {
    label: 'nav.administration',
    doors: [
      { room: 'register', to: '/register', label: 'register.title', icon: 'map' },
      { room: 'parked', to: '/parked', label: 'nav.parked', icon: 'parked' },
      { room: 'audit', to: '/audit', label: 'nav.audit', icon: 'eye' },
    ],
  },
]
