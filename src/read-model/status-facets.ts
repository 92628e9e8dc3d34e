import { statusPeriods } from '../content/centre-status.ts'
import type { JsonValue } from '../content/model.ts'
import { dayInMoscow } from '../lib/calendar.ts'
import { facetText, type Facets } from './facets.ts'
import { asArray } from './project-value.ts'
import { isRecord } from './json.ts'
import type { ListFilter } from './list-query.ts'

/**
 * A status that begins on a day or ends on one has facets with its days (`operating/2026-01-10/`), so
 * that lists are right on every day and nothing has to be written at midnight. What is over when an
 * edition is recorded is never asked for again, and since when something has been so does not matter:
 * most have the same facet, `operating//`.
 * @param history rows that say a status and since when
 * @param recordedAt an instant not after that of recording
 */
export function periodFacets(history: JsonValue | undefined, recordedAt: string): string[] {
  const day = dayInMoscow(new Date(recordedAt))
  const rows = asArray(history).filter(isRecord).map(toChange)
  return statusPeriods(rows)
    .filter(({ end }) => end === null || end > day)
    .map(({ status, from, end }) => [status, from > day ? from : '', end ?? ''].join(separator))
}

const separator = '/'

function toChange({ status, date }: { [field: string]: JsonValue }) {
  return {
    status: typeof status === 'string' ? status : null,
    date: typeof date === 'string' ? date : null,
  }
}

/** @returns the known facets that mean one of the statuses on a day */
export function facetsOn(
  facets: Pick<Facets, 'between'>,
  { name, values, day }: Extract<ListFilter, { kind: 'statusOn' }>,
): string[] {
  return values.flatMap((value) => {
    const prefix = facetText(name, value) + separator
    const known = facets.between(prefix, `${prefix}\uffff`).map(({ text }) => text)
    return known.filter((text) => {
      const [from = '', end = ''] = text.slice(prefix.length).split(separator)
      return from <= day && (end === '' || day < end)
    })
  })
}
