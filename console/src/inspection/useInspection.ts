import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { get } from '@/shared/api/http'
import type { Checklist, PlanView, Stop, Work } from '@/shared/api/issue/inspection'
import { Unreachable } from '@/shared/api/problem'
import { root } from '@/shared/api/types'
import { useSession } from '@/shared/session/session'
import { inspectorOf, keepPage } from './keepPage'
import { phoneOf } from './phone'
import { useQueue } from './queue'
import { begin, type Visit } from './visit'

type KeptWork = Work & { id: 'today' }

/** The day of somebody who inspects: what there is to do, the visits on the phone, and whether there is a network. */
export function useInspection() {
  const session = useSession()
  const route = useRoute()
  const phone = phoneOf(inspectorOf(session.id))
  const visits = shallowRef<Visit[]>([]) // as they are: IndexedDB takes no proxies
  const work = shallowRef<Work | null>(null)
  const error = shallowRef<unknown>(null)
  const isOnline = ref(navigator.onLine && session.isLoggedIn)
  const queue = useQueue(phone, visits)
  const checklists = computed(() => new Map((work.value?.checklists ?? []).map((one) => [one.id, one])))

  /** Without a network the day goes on with what the phone knows. */
  async function refresh(): Promise<void> {
    error.value = null
    try {
      work.value = await get<Work>(`${root('issue')}/inspections/work`)
      await phone.keep('work', { ...work.value, id: 'today' } satisfies KeptWork)
    } catch (problem) {
      if (!(problem instanceof Unreachable) || !work.value) error.value = problem
    }
  }

  /** What waits goes out; then the day is looked at anew. */
  async function catchUp(): Promise<void> {
    const before = queue.waiting.value.length
    await queue.sendAll()
    if (before > 0 || !work.value) await refresh()
  }

  const checklistOf = (stop: Stop): Checklist | undefined => (stop.checklist ? checklists.value.get(stop.checklist) : undefined)
  const visitOf = (plan: PlanView, stop: Stop): Visit | undefined =>
    visits.value.find((visit) => visit.plan === plan.id && visit.point === stop.point)

  async function start(plan: PlanView, stop: Stop): Promise<Visit> {
    const begun = visitOf(plan, stop)
    if (begun) return begun
    const visit = begin(plan, stop, checklistOf(stop)!, new Date())
    await queue.add(visit)
    return visit
  }

  async function finish(visit: Visit): Promise<void> {
    await queue.add({ ...visit, stage: 'waiting' })
    if (isOnline.value) await catchUp()
  }

  let again = 0
  /** Who opened the page without a network logs in as soon as there is one. */
  async function turn(): Promise<void> {
    isOnline.value = navigator.onLine && session.isLoggedIn
    if (isOnline.value) await catchUp()
    else if (navigator.onLine) await session.logIn(route.fullPath).catch(() => undefined)
  }
  onMounted(async () => {
    window.addEventListener('online', turn)
    window.addEventListener('offline', turn)
    again = window.setInterval(turn, 60_000)
    visits.value = await phone.all<Visit>('visits')
    work.value = (await phone.find<KeptWork>('work', 'today')) ?? null
    if (!isOnline.value) return
    await queue.sendAll()
    await refresh()
    await keepPage().catch(() => undefined) // a phone that keeps no pages inspects with the network, or without a reload
  })
  onBeforeUnmount(() => {
    window.removeEventListener('online', turn)
    window.removeEventListener('offline', turn)
    window.clearInterval(again)
  })

  return { phone, work, visits, error, isOnline, queue, checklistOf, visitOf, start, finish, refresh }
}
