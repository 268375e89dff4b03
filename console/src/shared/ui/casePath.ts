const ROOMS: Record<string, string> = { issue: 'issues', order: 'orders', errand: 'errands' }

/** Where a case of any service is shown. */
export function casePath(kind: string | null | undefined, id: string | null | undefined): string | null {
  const room = kind ? ROOMS[kind.toLowerCase()] : undefined
  return room && id ? `/${room}/${id}` : null
}
