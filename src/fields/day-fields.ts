import type { DateField, RowField } from 'payload'
import type { Label } from '../content/content-type.ts'
import { notBefore, obeys } from './validate.ts'

interface DayOptions {
  name: string
  label: Label
  description?: Label
  required?: boolean
  validate?: DateField['validate']
}

/** A day of the calendar, without a time of day. */
export function dayField({ name, label, description, ...rest }: DayOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
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
