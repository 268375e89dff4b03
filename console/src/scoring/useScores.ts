import type { ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { Explanation, Ranking, ScoreEntry, UnitScore } from '@/shared/api/scoring/types'
import { root, type Page } from '@/shared/api/types'
import { useList, useResource } from '@/shared/api/useResource'

const at = root('scoring')

export const useRankings = (filter: ComputedRef<Record<string, string>>) =>
  useResource<Ranking[]>(() => ['rankings', filter.value], (signal) => get(`${at}/rankings`, filter.value, signal))

export const useUnitScore = (unit: () => string) =>
  useResource<UnitScore>(() => ['unit-score', unit()], (signal) => get(`${at}/units/${unit()}/score`, {}, signal))

export const useEntries = (unit: () => string) =>
  useList<ScoreEntry>(() => ['entries', unit()],
    (after, signal) => get<Page<ScoreEntry>>(`${at}/units/${unit()}/entries`, { after, limit: 50 }, signal))

export const useExplanation = (id: () => string | null) =>
  useResource<Explanation>(() => ['explanation', id()], (signal) => get(`${at}/entries/${id()}`, {}, signal), { enabled: () => id() !== null })
