import type { Acts } from '@/shared/api/issue/types'
import type { FieldSpec } from '@/shared/form/spec'
import { extensionDecision, handOver, joining, supervision, urge } from '../actions'

export type BulkAct = 'hand-over' | 'extension-decision' | 'urge' | 'supervision' | 'joining'

type SpecOf<Act extends BulkAct> = { name: Act; by: string[]; fields: (first: string) => FieldSpec<keyof Acts[Act] & string>[] }

/** What can be done to many issues, by whom (the service decides; this only hides dead doors), and what is asked for all of them. */
export const BULK_ACTS: { [Act in BulkAct]: SpecOf<Act> }[BulkAct][] = [
  { name: 'hand-over', by: ['dispatcher', 'duty-officer'], fields: () => handOver() },
  { name: 'extension-decision', by: ['duty-officer', 'centre-head'], fields: extensionDecision },
  { name: 'urge', by: ['dispatcher', 'duty-officer', 'supervisor'], fields: urge },
  { name: 'supervision', by: ['supervisor', 'leader', 'centre-head'], fields: supervision },
  { name: 'joining', by: ['dispatcher', 'duty-officer'], fields: joining },
]

export const bulkActsOf = (roles: readonly string[]) => BULK_ACTS.filter((act) => act.by.some((role) => roles.includes(role)))
