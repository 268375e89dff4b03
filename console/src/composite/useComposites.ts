import { computed, type ComputedRef } from 'vue'
import { get } from '@/shared/api/http'
import type { CompositeReading } from '@/shared/api/issue/composite'
import { root } from '@/shared/api/types'
import { useResource, type Resource } from '@/shared/api/useResource'
import type { Period } from '@/indicator/period'
import type { Scope } from '@/indicator/useIndicators'

/** What the composites came to in a period, part by part. */
export function useComposites(period: ComputedRef<Period>, scope: ComputedRef<Scope>): Resource<CompositeReading[]> {
  return useResource(
    computed(() => ['composites', period.value, scope.value]),
    (signal) => get<CompositeReading[]>(`${root('issue')}/composites/readings`, { ...scope.value, ...period.value }, signal),
  )
}
