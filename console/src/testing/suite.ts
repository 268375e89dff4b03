import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

const UNITS = [
  { code: 'street-a', name: '甲街道', nameEn: 'Street A', kind: 'STREET', area: null, league: 'streets', endedOn: null },
  { code: 'dept-roads', name: '道路局', nameEn: 'Roads', kind: 'DEPARTMENT', area: null, league: 'departments', endedOn: null },
]

/** The four services as far as a component needs them; a test adds what it is about. */
export const suite = setupServer(http.get('*/api/v1/issue/register/units', () => HttpResponse.json(UNITS)))
