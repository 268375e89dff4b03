import { useI18n } from 'vue-i18n'
import type { ChecklistItem } from '@/shared/api/issue/inspection'

/** What an item expects and what a failed answer becomes, in words. */
export function useRules(): (item: ChecklistItem, nameOfItem: (code: string) => string) => string[] {
  const { t } = useI18n()
  return (item, nameOfItem) => {
    const { atLeast, atMost } = item.passes ?? {}
    const measure = item.measure ?? ''
    const failing = (item.options ?? []).filter((option) => !option.passes).map((option) => option.name)
    return [
      item.kind === 'YES_NO' ? t('checklist.expects', { answer: t(item.expected ? 'inspection.yes' : 'inspection.no') }) : '',
      item.options?.length ? t('checklist.choices', { all: item.options.map((option) => option.name).join('、') }) : '',
      failing.length ? t('checklist.failing', { all: failing.join('、') }) : '',
      item.scoreMax ? t('inspection.of', { n: item.scoreMax }) : '',
      typeof atLeast === 'number' ? t('checklist.atLeast', { n: atLeast, measure }) : '',
      typeof atMost === 'number' ? t('checklist.atMost', { n: atMost, measure }) : '',
      item.raises?.catalogueItem ? t('checklist.raises', { item: nameOfItem(item.raises.catalogueItem) }) : '',
    ].filter(Boolean)
  }
}
