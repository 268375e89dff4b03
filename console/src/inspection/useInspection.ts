import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { get } from '@/shared/api/http'
import type { Checklist, PlanView, Stop, Work } from '@/shared/api/issue/inspection'
import type { FieldCheckRow } from '@/shared/api/issue/types'
import { Unreachable } from '@/shared/api/problem'
import { root, type Page } from '@/shared/api/types'
import { useSession } from '@/shared/session/session'
import { inspectorOf, keepPage } from './keepPage'
import { phoneOf } from './phone'
import { look, type CheckAnswer } from './check'
import { isAnswer, type Parcel } from './parcel'
import { useQueue } from './queue'
import { begin, type Visit } from './visit'

type KeptWork = Work & { id: 'today' }
interface KeptChecks { id: 'checks'; items: FieldCheckRow[] }

/** The day of somebody who inspects: what there is to do, the visits on the phone, and whether there is a network. */
export function useInspection() {
  const session = useSession()
  const route = useRoute()
  const phone = phoneOf(inspectorOf(session.id))
  const parcels = shallowRef<Parcel[]>([]) // as they are: IndexedDB takes no proxies
  const work = shallowRef<Work | null>(null)
  const asked = shallowRef<FieldCheckRow[]>([])
  const error = shallowRef<unknown>(null)
  const isOnline = ref(navigator.onLine && session.isLoggedIn)
  const queue = useQueue(phone, parcels)
  const checklists = computed(() => new Map((work.value?.checklists ?? []).map((one) => [one.id, one])))

  /** Without a network the day goes on with what the phone knows. */
  async function refresh(): Promise<void> {
    error.value = null
    try {
      work.value = await get<Work>(`${root('issue')}/inspections/work`)
      await phone.keep('work', { ...work.value, id: 'today' } satisfies KeptWork)
      asked.value = (await get<Page<FieldCheckRow>>(`${root('issue')}/field-checks`)).items
      await phone.keep('work', { id: 'checks', items: asked.value } satisfies KeptChecks)
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
    parcels.value.flatMap((one) => (isAnswer(one) ? [] : [one])).find((visit) => visit.plan === plan.id && visit.point === stop.point)
  const answerOf = (check: string): CheckAnswer | undefined => parcels.value.filter(isAnswer).find((answer) => answer.check === check)
  /** What is still to be looked at: what has been told waits in the queue only. */
  const checks = computed(() => asked.value.filter((check) => answerOf(check.id)?.stage !== 'waiting'))

  async function lookInto(check: FieldCheckRow): Promise<CheckAnswer> {
    const answer = answerOf(check.id) ?? look(check, new Date())
    await queue.add(answer)
    return answer
  }

  async function start(plan: PlanView, stop: Stop): Promise<Visit> {
    const begun = visitOf(plan, stop)
    if (begun) return begun
    const visit = begin(plan, stop, checklistOf(stop)!, new Date())
    await queue.add(visit)
    return visit
  }

  async function finish(parcel: Parcel): Promise<void> {
    await queue.add({ ...parcel, stage: 'waiting' })
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
    parcels.value = await phone.all<Parcel>('visits')
    work.value = (await phone.find<KeptWork>('work', 'today')) ?? null
    asked.value = (await phone.find<KeptChecks>('work', 'checks'))?.items ?? []
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

  return { phone, work, parcels, checks, error, isOnline, queue, checklistOf, visitOf, start, lookInto, finish, refresh }
}
