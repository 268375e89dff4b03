import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { NearbyIssue, RegisterCondition } from '@/shared/api/issue/types'
import { nameOf, useCatalogue, useHotlineCategories, useUnits } from '@/shared/api/register'
import { root } from '@/shared/api/types'
import { useResource } from '@/shared/api/useResource'
import { label } from '@/shared/i18n'
import type { FieldSpec, Option, Values } from './spec'

const plain = (value: string, words: string): Option => ({ value, label: words, plain: true })

/** What a field offers: its own list, or the register's. */
export function useOptions(spec: () => FieldSpec, values: () => Values): ComputedRef<Option[]> {
  const kind = spec().kind
  if (kind === 'unit') {
    const units = useUnits()
    return computed(() => units.value.filter((unit) => unit.kind !== 'INSPECTION_TEAM' && unit.kind !== 'CENTRE').map((unit) => plain(unit.code, nameOf(unit))))
  }
  if (kind === 'team') {
    const units = useUnits()
    return computed(() => units.value.filter((unit) => unit.kind === 'INSPECTION_TEAM').map((unit) => plain(unit.code, nameOf(unit))))
  }
  if (kind === 'catalogue') {
    const items = useCatalogue()
    return computed(() => items.value.map((item) => plain(item.code, `${nameOf(item)}（${label('group', item.group)}）`)))
  }
  if (kind === 'condition') return useConditions(spec, values)
  if (kind === 'category') return useCategories()
  if (kind === 'nearby') return useNearby(spec().item ?? '')
  if (kind === 'errandKind') {
    const items = useCatalogue()
    return computed(() => [...new Set(['PRACTICAL_HELP', ...items.value.flatMap((item) => item.volunteerErrand ?? [])])]
      .map((value) => plain(value, label('errandKind', value))))
  }
  return computed(() => spec().options ?? [])
}

/** The open issues that a report may be about, the most alike first. */
function useNearby(report: string): ComputedRef<Option[]> {
  const { data } = useResource(['issues', report, 'nearby'], (signal) => get<NearbyIssue[]>(`${root('issue')}/issues/${report}/nearby`, {}, signal))
  return computed(() => (data.value ?? []).flatMap((near) =>
    near.id ? [plain(near.id, `${near.number} · ${label('status', near.status)} · ${near.metres} m · ${near.description}`)] : []))
}

const span = (count: number, unit: string): string => `${count} ${label('limitUnit', unit)}`

/** The stages of a condition one after the other, then what its season has instead. */
function limitOf(one: RegisterCondition): string {
  const whole = [one.containment ? span(one.containment.count, one.containment.unit) : '', span(one.limit, one.unit)].filter(Boolean).join(' + ')
  return one.season ? `${whole}；${one.season.name} ${span(one.season.term.count, one.season.term.unit)}` : whole
}

function useConditions(spec: () => FieldSpec, values: () => Values): ComputedRef<Option[]> {
  const items = useCatalogue()
  return computed(() => {
    const code = spec().item ?? values().catalogueItem
    const item = items.value.find((one) => one.code === code)
    return (item?.conditions ?? []).map((one) => plain(one.code, `${one.name}（${limitOf(one)}）`))
  })
}

function useCategories(): ComputedRef<Option[]> {
  const categories = useHotlineCategories()
  return computed(() => {
    const all = categories.value
    const parents = new Set(all.map((one) => one.parent))
    const names = new Map(all.map((one) => [one.code, one.name]))
    return all.filter((one) => !parents.has(one.code))
      .map((one) => plain(one.code, one.parent ? `${names.get(one.parent) ?? one.parent} / ${one.name}` : one.name))
  })
}
