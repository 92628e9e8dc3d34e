import type { TypeModel } from '../../content/model.ts'
import { movedBy } from '../../content/moved-dates.ts'
import { dateKeysOf, publishedAt, type DateKey } from '../../content/orderings.ts'
import type { FilterArgument, FilterArguments } from './filters.ts'
import { CalendarDate, DateTime } from './scalars.ts'

/** `publishedFrom` and `publishedUntil`, `startsFrom` …: for each date of a type, in its own type. */
export function dateFilters(type: TypeModel): FilterArguments {
  const published: DateKey = { field: publishedAt, stem: 'published', isDay: false }
  const keys = [...(type.role === 'publication' ? [published] : []), ...dateKeysOf(type)]
  return Object.fromEntries(
    keys.flatMap((key): [string, FilterArgument][] => [
      [`${key.stem}From`, bound(type, key, 'from')],
      [`${key.stem}Until`, bound(type, key, 'until')],
    ]),
  )
}

const meaning = { from: 'not before', until: 'not after' }

function bound(type: TypeModel, { field, isDay }: DateKey, end: 'from' | 'until'): FilterArgument {
  const moved = movedBy(type, field)
  const instead = moved ? ` What was put off counts with the day in \`${moved}\`.` : ''
  return {
    config: {
      type: isDay ? CalendarDate : DateTime,
      description: `Only what has its \`${field}\`, and ${meaning[end]} this.${instead}`,
    },
    read: (value) => ({
      ...({ kind: 'date', key: field, from: null, until: null } as const),
      [end]: Date.parse(String(value)),
    }),
  }
}
