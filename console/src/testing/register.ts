import { http, HttpResponse } from 'msw'
import { suite } from './suite'

/** The rest of the register, empty: for rooms whose filters ask for it. */
export function anEmptyRegister(): void {
  suite.use(
    http.get('*/api/v1/issue/register/areas', () => HttpResponse.json([])),
    http.get('*/api/v1/issue/register/catalogue', () => HttpResponse.json([{ code: 'road-damage', name: '路面破损', nameEn: 'Damaged road', group: 'g', conditions: [], endedOn: null }])),
  )
}

export const anIssueRow = (n: number, extra: object = {}) => ({
  id: `i${n}`, number: `2026-${String(n).padStart(6, '0')}`, status: 'SIGNED', source: 'INSPECTOR', catalogueItem: 'road-damage', catalogueItemName: '路面破损',
  description: `第 ${n} 处`, reportedAt: '2026-11-23T01:00:00Z', dueAt: null, overdue: false, wasOverdue: false, ...extra,
})
