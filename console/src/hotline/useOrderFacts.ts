import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { OrderView } from '@/shared/api/hotline/types'
import { fullTime } from '@/shared/format/time'
import { label } from '@/shared/i18n'
import type { Fact } from '@/shared/ui/Facts.vue'

const STEPS = ['registeredAt', 'acceptedAt', 'dispatchedAt', 'signedAt', 'repliedAt', 'closedAt'] as const

/** What the order's page lists about it, in the words of the desk. */
export function useOrderFacts(order: ComputedRef<OrderView | undefined>) {
  const { t } = useI18n()

  const facts = computed<Fact[]>(() => {
    const one = order.value
    if (!one) return []
    return [
      { label: t('order.number'), text: one.number },
      { label: t('field.category'), text: one.categoryName ?? one.category },
      { label: t('field.channel'), text: label('channel', one.channel) },
      { label: t('filter.unit'), text: one.unitName ?? one.unit },
      { label: t('field.handling'), text: label('handling', one.handling) },
      { label: t('field.instruction'), text: one.instruction },
      { label: t('order.issue'), text: one.issueId ? t('issue.openIt') : null, to: one.issueId ? `/issues/${one.issueId}` : null },
      { label: t('issue.errand'), text: one.errandId ? t('errand.openIt') : null, to: one.errandId ? `/errands/${one.errandId}` : null },
      { label: t('order.signDue'), text: one.signDueAt && !one.signedAt ? fullTime(one.signDueAt) : null },
      { label: t('order.callBack'), text: callBack(one) },
      ...STEPS.map((step) => ({ label: t(`order.${step}`), text: one[step] ? fullTime(one[step]) : null })),
    ]
  })

  function callBack(one: OrderView): string | null {
    if (!one.satisfaction) return null
    const solved = one.solved === null || one.solved === undefined ? null : t(one.solved ? 'field.solvedYes' : 'field.solvedNo')
    return [solved, label('satisfaction', one.satisfaction)].filter(Boolean).join(' · ')
  }

  const contacts = computed<Fact[]>(() => [
    { label: t('order.caller'), text: order.value?.callerNameMasked },
    { label: t('order.phone'), text: order.value?.callerPhoneMasked },
  ])

  return { facts, contacts }
}
