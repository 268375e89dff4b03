import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { PlanRow, PlanView, VisitRow, VisitView } from '@/shared/api/issue/inspection'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'

export const PLANS = `${root('issue')}/inspections/plans`
export const CADENCES = ['ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY'] as const
const VISITS = `${root('issue')}/inspections/visits`

export const usePlans = (filter: ComputedRef<Record<string, string>>) =>
  useList<PlanRow>(() => ['plans', filter.value], (after, signal) => get<Page<PlanRow>>(PLANS, { ...filter.value, after, limit: 50 }, signal))

/** A plan with its round of a day, of today if none is said. */
export const usePlan = (id: string, on: () => string | null = () => null, enabled = true) =>
  useResource<PlanView>(computed(() => ['plans', id, on()]), (signal) => get(`${PLANS}/${id}`, { on: on() }, signal), { enabled })

export const useVisits = (plan: string) =>
  useList<VisitRow>(['visits', plan], (after, signal) => get<Page<VisitRow>>(VISITS, { plan, after, limit: 50 }, signal))

export const useVisit = (id: () => string | null) =>
  useResource<VisitView>(() => ['visits', 'one', id()], (signal) => get(`${VISITS}/${id()}`, {}, signal), { enabled: () => id() !== null })
