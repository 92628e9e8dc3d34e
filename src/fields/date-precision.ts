import type { FieldHook, SelectField } from 'payload'

/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'year'

/** Says beside a date how much of it is known: sources often give only a year. */
export function datePrecisionField(name: string): SelectField {
  return {
    name,
    type: 'select',
    defaultValue: 'day',
    label: { ru: 'Что известно', en: 'What is known' },
    options: [
      { value: 'day', label: { ru: 'День', en: 'The day' } },
      { value: 'month', label: { ru: 'Месяц и год', en: 'The month' } },
      { value: 'year', label: { ru: 'Только год', en: 'Only the year' } },
    ],
    custom: { delivery: { typeName: 'DatePrecision' } },
  }
}

/**
 * A hook that stores the first day of the month or year when no more is known.
 * @param precision name of the field beside it that says how much is known
 */
export function toStartOfPeriod(precision: string): FieldHook {
  return ({ value, siblingData }): unknown => {
    const known = (siblingData as Record<string, unknown>)[precision]
    return typeof value === 'string' ? startOfPeriod(value, toPrecision(known)) : value
  }
}

/** What is not said is a whole date. */
export function toPrecision(value: unknown): DatePrecision {
  return value === 'month' || value === 'year' ? value : 'day'
}

/**
 * The first day of the month or year that a date is in, or the date itself.
 * @param date begins with a calendar date; the rest is kept
 */
export function startOfPeriod(date: string, precision: DatePrecision): string {
  if (precision === 'day') return date
  const kept = precision === 'year' ? date.slice(0, 4) : date.slice(0, 7)
  return `${kept}${'-01-01'.slice(kept.length - 10)}${date.slice(10)}`
}
