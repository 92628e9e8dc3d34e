import { statusHistoryType, statusOn, type StatusChange } from '../../content/centre-status.ts'
import type { TypeModel } from '../../content/model.ts'
import { dayInMoscow } from '../../lib/calendar.ts'
import { isRecord } from '../../read-model/index.ts'
import type { Scope } from '../batch.ts'
import { toFields, type FieldTypes, type ScopeFields } from './fields.ts'

/** For a type with a status over time, where it stands today: computed when asked, never frozen. */
export function centreFields({ fields }: TypeModel, types: FieldTypes): ScopeFields {
  const history = fields.find(
    (field) => field.kind === 'list' && field.typeName === statusHistoryType,
  )
  if (history?.kind !== 'list') return {}
  const { status, date } = toFields(history.fields, types)
  if (!status || !date) return {}
  const today = (scope: Scope) => statusOn(historyOf(scope, history.name), dayInMoscow(new Date()))
  return {
    currentStatus: {
      type: status.type,
      description: `The last of \`${history.name}\` that has begun, or null.`,
      resolve: (scope) => today(scope)?.status ?? null,
    },
    currentStatusSince: {
      type: date.type,
      description: 'The day it began on.',
      resolve: (scope) => today(scope)?.date ?? null,
    },
  }
}

/** @returns what an edition says in a list of that name */
export function historyOf({ values }: Scope, name: string): StatusChange[] {
  const rows = values()[name]
  return Array.isArray(rows) ? rows.filter(isRecord).map(toChange) : []
}

function toChange({ status, date }: Record<string, unknown>): StatusChange {
  return {
    status: typeof status === 'string' ? status : null,
    date: typeof date === 'string' ? date : null,
  }
}
