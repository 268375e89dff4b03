import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { Checklist } from '@/shared/api/issue/inspection'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'

export const CHECKLISTS = `${root('issue')}/inspections/checklists`

export const useChecklists = (filter: ComputedRef<Record<string, string>>) =>
  useList<Checklist>(() => ['checklists', filter.value], (after, signal) => get<Page<Checklist>>(CHECKLISTS, { ...filter.value, after, limit: 50 }, signal))

/** One checklist, which never changes. */
export const useChecklist = (id: () => string | null) =>
  useResource<Checklist>(computed(() => ['checklists', 'one', id()]), (signal) => get(`${CHECKLISTS}/${id()}`, {}, signal), { enabled: () => id() !== null, fresh: 3_600_000 })

/** The one to go by of each type: lists come newest first, so it is the first of its type. */
export function newestOf(all: Checklist[]): Set<string> {
  const byType = new Map<string, string>()
  for (const one of all) if (!byType.has(one.pointType)) byType.set(one.pointType, one.id)
  return new Set(byType.values())
}
