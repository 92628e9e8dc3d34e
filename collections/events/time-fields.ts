import type { DateField, Field } from 'payload'
import { date, select } from 'payload/shared'
import type { Label } from '../../src/content/content-type.ts'
import { defaultTimeZone, timeZoneOptions } from '../../src/content/time-zones.ts'
import { dayField } from '../../src/fields/day-fields.ts'
import { needs } from '../../src/fields/needs.ts'
import { afterCheck } from '../../src/fields/after-check.ts'
import { obeys, type ValidationArgs } from '../../src/fields/validate.ts'
import {
  endsAfterStart,
  isLaterDay,
  isOverWhenHeld,
  needsNewDate,
  needsStart,
  type EventFacts,
} from './event.rules.ts'

/** An instant, entered and shown by the clocks of the event's time zone. */
function instantField(
  name: string,
  label: Label,
  rules: (value: unknown, args: ValidationArgs) => string | true,
): DateField {
  return {
    name,
    type: 'date',
    index: true,
    label,
    admin: {
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd.MM.yyyy HH:mm',
        timeFormat: 'HH:mm',
      },
      components: { Field: '/src/admin/zoned-date.tsx#ZonedDate' },
    },
    validate: afterCheck(date, rules),
  }
}

const startsAt = instantField(
  'startsAt',
  { ru: 'Начало', en: 'Start' },
  needs<string, EventFacts>(needsStart),
)

const endsAt = instantField(
  'endsAt',
  { ru: 'Окончание', en: 'End' },
  obeys<string, EventFacts>(endsAfterStart),
)

const timeZone: Field = {
  name: 'timeZone',
  type: 'select',
  required: true,
  defaultValue: defaultTimeZone,
  label: { ru: 'Часовой пояс', en: 'Time zone' },
  options: timeZoneOptions,
  custom: { delivery: { as: 'text' } },
  admin: {
    description: {
      ru: 'Начало и окончание — по местному времени этого пояса.',
      en: 'IANA time zone by whose clocks start and end are meant.',
    },
  },
}

const dateNote: Field = {
  name: 'dateNote',
  type: 'text',
  localized: true,
  label: { ru: 'Когда, если точной даты нет', en: 'When, if no date is set' },
  admin: {
    condition: ({ startsAt, dateNote }) => !startsAt || Boolean(dateNote),
    description: {
      ru: 'Например: до конца года.',
      en: 'In words, such as “by the end of the year”.',
    },
  },
}

const status: Field = {
  name: 'status',
  type: 'select',
  required: true,
  defaultValue: 'planned',
  label: { ru: 'Состояние', en: 'Status' },
  admin: {
    description: {
      ru: 'Дата неизвестна — «Запланировано».',
      en: 'Whether it is planned, takes place, or was called off; only a plan may lack a date.',
    },
  },
  options: [
    { value: 'planned', label: { ru: 'Запланировано', en: 'Planned' } },
    { value: 'open', label: { ru: 'Открыта регистрация', en: 'Open for registration' } },
    { value: 'held', label: { ru: 'Состоялось', en: 'Held' } },
    { value: 'cancelled', label: { ru: 'Отменено', en: 'Cancelled' } },
    { value: 'postponed', label: { ru: 'Перенесено', en: 'Postponed' } },
  ],
  custom: { delivery: { typeName: 'EventStatus' } },
  validate: afterCheck(select, obeys<string, EventFacts>(isOverWhenHeld())),
}

const postponedTo = dayField({
  name: 'postponedTo',
  label: { ru: 'Перенесено на', en: 'Postponed to' },
  description: {
    ru: 'Новый день. Прежнее начало остаётся, чтобы было видно, что перенесли.',
    en: 'The new day of a postponed event; its start is still the old one.',
  },
  validate: needs<string, EventFacts>(needsNewDate, isLaterDay),
})

const postponed: Field = {
  ...postponedTo,
  admin: {
    ...postponedTo.admin,
    condition: (data: Record<string, unknown>) =>
      data.status === 'postponed' || Boolean(data.postponedTo),
  },
}

/** When an event takes place, and whether. */
export const timeFields: Field[] = [
  { type: 'row', fields: [startsAt, endsAt] },
  { type: 'row', fields: [timeZone, status] },
  dateNote,
  postponed,
]
