/** Where somebody lands after logging in: the command centre on the overview, everybody else on their own work. */
export function firstRoom(roles: readonly string[]): string {
  const watching = ['centre-head', 'supervisor', 'duty-officer', 'leader', 'administrator']
  return watching.some((role) => roles.includes(role)) ? '/ops' : '/work'
}
