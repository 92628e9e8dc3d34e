import type { Label } from './content-type.ts'

interface StatusRow {
  label: Label
  /** What may follow. */
  next: string[]
}

/**
 * What becomes of a centre, and what may follow what. Steps may be left out, since sources rarely
 * tell all of them; there is no way back but from a suspension, and a closed centre stays closed.
 */
const table: Record<string, StatusRow> = {
  proposed: {
    label: { ru: 'Предложен', en: 'Proposed' },
    next: ['planned', 'announced', 'being-set-up', 'operating', 'closed'],
  },
  planned: {
    label: { ru: 'Планируется', en: 'Planned' },
    next: ['announced', 'being-set-up', 'operating', 'suspended', 'closed'],
  },
  announced: {
    label: { ru: 'Объявлен', en: 'Announced' },
    next: ['being-set-up', 'operating', 'suspended', 'closed'],
  },
  'being-set-up': {
    label: { ru: 'Создаётся', en: 'Being set up' },
    next: ['operating', 'suspended', 'closed'],
  },
  operating: {
    label: { ru: 'Работает', en: 'Operating' },
    next: ['suspended', 'closed'],
  },
  suspended: {
    label: { ru: 'Приостановлен', en: 'Suspended' },
    next: ['being-set-up', 'operating', 'closed'],
  },
  closed: {
    label: { ru: 'Закрыт', en: 'Closed' },
    next: [],
  },
}

/** A status that tells of something before it, and so cannot be the first. */
const neverFirst = ['suspended', 'closed']

/** All statuses, in the order in which a centre comes into being. */
export const centreStatuses = Object.keys(table)

/** Choices of a select field. */
export const centreStatusOptions = Object.entries(table).map(([value, { label }]) => ({
  value,
  label,
}))

/** @returns the name of a status; of an unknown one the value itself */
export function statusLabel(status: string): Label {
  return table[status]?.label ?? { ru: status, en: status }
}

/** @returns the statuses that may follow one; without one, those that a history may begin with */
export function statusesAfter(status: string | null): string[] {
  if (status === null) return centreStatuses.filter((first) => !neverFirst.includes(first))
  return table[status]?.next ?? []
}

/** An entry of a centre's history; `date` is a calendar date or an instant of that day. */
export interface StatusChange {
  status?: string | null
  date?: string | null
}

/**
 * The entry that holds on a day: the last one whose date is not after it.
 * @param day calendar date, such as `2026-01-10`
 */
export function statusOn<Change extends StatusChange>(
  history: readonly Change[],
  day: string,
): Change | null {
  return history.findLast(({ status, date }) => status && date && date.slice(0, 10) <= day) ?? null
}

/** The GraphQL type of the rows of such a history, as `collections/centres` delivers it. */
export const statusHistoryType = 'CentreStatusChange'

/** A status with the calendar dates on which it holds. */
export interface StatusPeriod {
  status: string
  /** The first day. */
  from: string
  /** The day after the last one; null where nothing follows. */
  end: string | null
}

/** @returns which entry of a history holds when: on each day the one that `statusOn` tells */
export function statusPeriods(history: readonly StatusChange[]): StatusPeriod[] {
  const dated = history.flatMap(({ status, date }) =>
    status && date ? [{ status, from: date.slice(0, 10) }] : [],
  )
  return dated.flatMap(({ status, from }, index) => {
    // Whatever stands below an entry holds from its own day on.
    const [end = null] = dated
      .slice(index + 1)
      .map((later) => later.from)
      .sort()
    return end === null || from < end ? [{ status, from, end }] : []
  })
}
