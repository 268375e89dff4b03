export type Standing = 'COMING' | 'RUNNING' | 'OVER'

/** Where something from one day to another, both included, stands on a day. What was ended before it began is over. */
export function standingOf({ from, until }: { from: string; until: string }, today: string): Standing {
  if (until < from || until < today) return 'OVER'
  return from > today ? 'COMING' : 'RUNNING'
}
