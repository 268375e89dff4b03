/** Roles as the realm names them, and which rooms each may enter. The services decide; this only hides dead doors. */
const CENTRE = ['dispatcher', 'duty-officer', 'centre-head', 'supervisor', 'agent', 'reviewer', 'call-back', 'arbiter', 'scheme-editor']
const UNIT = ['unit-handler', 'unit-leader']
const FIELD = ['grid-worker', 'inspector', 'leader']
const OVERSIGHT = ['auditor', 'administrator']
export const STAFF = [...CENTRE, ...UNIT, ...FIELD, ...OVERSIGHT]

/** Who sees inspections: the centre, those who inspect, oversight. */
const INSPECTING = ['dispatcher', 'duty-officer', 'centre-head', 'supervisor', 'leader', 'inspector', ...OVERSIGHT]

export const ROOMS = {
  ops: STAFF,
  issues: [...STAFF, 'resident', 'volunteer'],
  reportIssue: ['resident', 'grid-worker', 'inspector', 'leader', 'dispatcher', 'volunteer', 'agent'],
  unitDesk: UNIT,
  latenesses: ['dispatcher', 'duty-officer', 'centre-head', 'supervisor', 'inspector', 'leader', ...UNIT, ...OVERSIGHT],
  inspect: ['inspector'],
  plans: INSPECTING,
  planInspection: ['dispatcher', 'duty-officer', 'centre-head'],
  lookBacks: STAFF,
  specialActions: [...INSPECTING, ...UNIT],
  orders: ['agent', 'dispatcher', 'duty-officer', 'reviewer', 'call-back', 'arbiter', 'centre-head', 'supervisor', ...UNIT],
  registerOrder: ['agent'],
  rates: ['agent', 'dispatcher', 'duty-officer', 'reviewer', 'call-back', 'centre-head', 'supervisor', ...UNIT],
  errands: ['resident', 'grid-worker', 'dispatcher', 'duty-officer', ...UNIT, 'leader', 'centre-head', 'supervisor', 'volunteer', 'team-leader', ...OVERSIGHT],
  offerErrand: ['dispatcher', 'grid-worker', 'resident', 'team-leader'],
  myHours: ['volunteer'],
  score: STAFF,
  indicators: ['dispatcher', 'duty-officer', 'inspector', 'leader', 'centre-head', 'supervisor', 'scheme-editor', ...UNIT, ...OVERSIGHT],
  register: ['administrator'],
  parked: ['administrator'],
  audit: ['auditor'],
} as const satisfies Record<string, readonly string[]>

export type Room = keyof typeof ROOMS

export function mayEnter(room: Room, roles: readonly string[]): boolean {
  return ROOMS[room].some((role) => roles.includes(role))
}

/** Services whose to-do list concerns somebody with these roles. */
export function todoServices(roles: readonly string[]): ('issue' | 'hotline' | 'volunteer')[] {
  const any = (...wanted: string[]): boolean => wanted.some((role) => roles.includes(role))
  const services: ('issue' | 'hotline' | 'volunteer')[] = []
  if (any('dispatcher', 'duty-officer', 'centre-head', ...UNIT, 'grid-worker', 'inspector', 'leader')) services.push('issue')
  if (any('agent', 'dispatcher', 'duty-officer', ...UNIT, 'reviewer', 'call-back', 'arbiter')) services.push('hotline')
  if (any('volunteer', 'team-leader')) services.push('volunteer')
  return services
}
