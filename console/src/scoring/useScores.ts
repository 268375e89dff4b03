import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { Explanation, Ranking, ScoreEntry, UnitScore } from '@/shared/api/scoring/types'
import type { SchemeView } from '@/shared/api/scoring/generated'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'

const at = root('scoring')

/** What every unit begins with: bars show how far a score is from it. */
export function useBase(): ComputedRef<number> {
  const scheme = useResource<SchemeView>(['scheme'], (signal) => get(`${at}/scheme`, {}, signal), { fresh: 600_000 }).data
  return computed(() => scheme.value?.base ?? 0)
}

export const useRankings = (filter: ComputedRef<Record<string, string>>) =>
  useResource<Ranking[]>(() => ['rankings', filter.value], (signal) => get(`${at}/rankings`, filter.value, signal))

export const useUnitScore = (unit: () => string) =>
  useResource<UnitScore>(() => ['unit-score', unit()], (signal) => get(`${at}/units/${unit()}/score`, {}, signal))

export const useEntries = (unit: () => string) =>
  useList<ScoreEntry>(() => ['entries', unit()],
    (after, signal) => get<Page<ScoreEntry>>(`${at}/units/${unit()}/entries`, { after, limit: 50 }, signal))

export const useExplanation = (id: () => string | null) =>
  useResource<Explanation>(() => ['explanation', id()], (signal) => get(`${at}/entries/${id()}`, {}, signal), { enabled: () => id() !== null })
