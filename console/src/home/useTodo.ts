import { useQueries } from '@tanstack/vue-query'
import { computed } from 'vue'
import { todoServices } from '@/shared/access/roles'
import { get } from '@/shared/api/http'
import { root, type Todo } from '@/shared/api/types'
import { useSession } from '@/shared/session/session'

export interface TodoItem {
  service: 'issue' | 'hotline' | 'volunteer'
  act: string
  count: number
  to: string
}

const LISTS = { issue: '/issues', hotline: '/orders', volunteer: '/errands' }
const STATUS: Record<string, string> = {
  filing: 'REPORTED', 'hand-over': 'FILED', rectification: 'SIGNED', verification: 'RECTIFIED', acceptance: 'PENDING_ACCEPT',
  dispatch: 'PENDING_DISPATCH', reply: 'IN_PROGRESS', 'arbitration-ruling': 'ARBITRATING', review: 'PENDING_REVIEW', 'call-back': 'PENDING_CALLBACK',
}

/** What waits on a page of its own, or behind another filter than a state. */
const ELSEWHERE: Record<string, (login: string) => string> = {
  'appeal-decision': () => '/latenesses?appeal=ASKED',
  'leader-list': (login) => `/issues?overdue=true&leader=${encodeURIComponent(login)}`,
  'field-check-answer': () => '/m',
}

function statusBehind(service: TodoItem['service'], act: string): string | undefined {
  if (act === 'signature') return service === 'issue' ? 'HANDED_OVER' : 'DISPATCHED'
  if (service === 'volunteer') return { acceptance: 'OFFERED', 'check-in': 'ACCEPTED', 'check-out': 'IN_SERVICE', completion: 'IN_SERVICE' }[act]
  return STATUS[act]
}

/** The list behind a count: by the state that waits, and disputes by what the resident says. */
function listOf(service: TodoItem['service'], act: string): string {
  if (act === 'dispute-decision') return `${LISTS[service]}?disputed=true`
  const status = statusBehind(service, act)
  return status ? `${LISTS[service]}?status=${status}` : LISTS[service]
}

/** What waits for the caller, from each service that may have something for these roles. */
export function useTodo() {
  const session = useSession()
  const services = computed(() => todoServices(session.roles))
  const answers = useQueries({
    queries: computed(() => services.value.map((service) => ({
      queryKey: ['todo', service, session.id],
      queryFn: ({ signal }: { signal: AbortSignal }) => get<Todo>(`${root(service)}/todo`, {}, signal),
      refetchInterval: 20_000,
      retry: false,
    }))),
  })
  const items = computed<TodoItem[]>(() => services.value.flatMap((service, index) =>
    Object.entries(answers.value[index]?.data?.counts ?? {}).filter(([, count]) => count > 0)
      .map(([act, count]) => ({ service, act, count, to: ELSEWHERE[act]?.(session.id) ?? listOf(service, act) }))))
  return {
    items,
    failed: computed(() => answers.value.some((answer) => answer.error)),
    countOf: (service: TodoItem['service']): number =>
      items.value.filter((item) => item.service === service).reduce((sum, item) => sum + item.count, 0),
  }
}
