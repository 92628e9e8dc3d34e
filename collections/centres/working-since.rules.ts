import type { StatusChange } from '../../src/content/centre-status.ts'
import { startOfPeriod, toPrecision, type DatePrecision } from '../../src/fields/date-precision.ts'
import type { ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

interface Centre {
  workingSincePrecision?: unknown
  statusHistory?: (StatusChange & { precision?: unknown })[] | null
}

/**
 * A centre works since its first status «Работает», as exactly as both are known. A centre without
 * history may say it alone.
 */
export function agreesWithHistory(value: unknown, { req, data }: ValidationArgs): string | true {
  const { workingSincePrecision, statusHistory } = (data ?? {}) as Centre
  if (typeof value !== 'string' || !statusHistory?.length) return true
  const first = statusHistory.find(({ status }) => status === 'operating')
  if (!first?.date)
    return say(req, {
      ru: 'В истории нет статуса «Работает»: добавьте его на вкладке «Статус» или уберите дату.',
      en: 'The history has no status “Operating”: add it under “Status”, or clear this date.',
    })
  const precisions = [toPrecision(workingSincePrecision), toPrecision(first.precision)]
  const coarser = coarsest.find((precision) => precisions.includes(precision)) ?? 'day'
  if (sameIn(coarser, value, first.date)) return true
  const day = first.date.slice(0, 10).split('-').reverse().join('.')
  return say(req, {
    ru: `По истории центр работает с ${day}: исправьте эту дату или дату статуса «Работает».`,
    en: `The history says operating since ${day}: correct this date or that of the status.`,
  })
}

const coarsest: DatePrecision[] = ['year', 'month', 'day']

function sameIn(precision: DatePrecision, one: string, other: string): boolean {
  const start = (date: string) => startOfPeriod(date.slice(0, 10), precision)
  return start(one) === start(other)
}
