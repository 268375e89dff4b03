import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useColumns, type ColumnOffer, type Columns } from '@/shared/ui/useColumns'

/** What a row of the list can say of an issue. */
export function useIssueColumns(): Columns {
  const { t } = useI18n()
  return useColumns('issues', computed<ColumnOffer[]>(() => [
    { name: 'number', label: t('issue.number'), width: '126px' },
    { name: 'status', label: t('filter.status'), width: '112px' },
    { name: 'what', label: t('field.catalogueItem') },
    { name: 'where', label: t('issue.place'), width: '15%' },
    { name: 'grid', label: t('issue.grid'), width: '120px', isExtra: true },
    { name: 'unit', label: t('filter.unit'), width: '15%' },
    { name: 'due', label: t('time.due'), width: '176px' },
    { name: 'round', label: t('field.round'), width: '70px', isNumber: true, isExtra: true },
    { name: 'source', label: t('filter.source'), width: '110px', isExtra: true },
    { name: 'reportedAt', label: t('issue.reportedAt'), width: '116px' },
    { name: 'closedAt', label: t('issue.closedAt'), width: '116px', isExtra: true },
  ]))
}
