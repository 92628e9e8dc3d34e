import type { DateField, RowField } from 'payload'
import { date } from 'payload/shared'
import type { Label } from '../content/content-type.ts'
import { afterCheck } from './after-check.ts'
import { notBefore, obeys, type ValidationArgs } from './validate.ts'

interface DayOptions {
  name: string
  label: Label
  description?: Label
  required?: boolean
  /** Asked of what is a date. */
  validate?: (value: unknown, args: ValidationArgs) => string | true
}

/** A day of the calendar, without a time of day. */
export function dayField({ name, label, description, validate, ...rest }: DayOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
    ...(validate && { validate: afterCheck(date, validate) }),
    admin: {
      ...(description && { description }),
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
    },
  }
}

/** From which day to which something lasted; one that ends before it begins is refused. */
export const daysRow: RowField = {
  type: 'row',
  fields: [
    dayField({ name: 'startsOn', label: { ru: 'Первый день', en: 'First day' } }),
    dayField({
      name: 'endsOn',
      label: { ru: 'Последний день', en: 'Last day' },
      validate: obeys(notBefore('startsOn')),
    }),
  ],
}
