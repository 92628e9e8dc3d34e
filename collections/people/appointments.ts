import type { ArrayField } from 'payload'
import { defaultLocale } from '../../src/content/locales.ts'
import { dayField } from '../../src/fields/day-fields.ts'
import { notBefore, obeys } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'
import { findOverlap, type PostHeld } from './appointments.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

/** The posts of a person over time; statements take from here who spoke on their day. */
export const appointmentsField: ArrayField = {
  name: 'appointments',
  type: 'array',
  labels: {
    singular: { ru: 'Должность', en: 'Appointment' },
    plural: { ru: 'Должности', en: 'Appointments' },
  },
  label: { ru: 'Должности', en: 'Appointments' },
  custom: { delivery: { typeName: 'Appointment' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'Новая должность — новая строка; прежней укажите последний день. Заявления сохранят ту, что была в день выступления.',
      en: 'Posts over time. A new post is a new row; statements keep the one of their day.',
    },
  },
  validate: (value, { req }) => {
    const refusal = findOverlap((value ?? []) as PostHeld[])
    return refusal ? say(req, refusal) : true
  },
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      required: true,
      label: { ru: 'Организация', en: 'Organisation' },
    },
    {
      name: 'position',
      type: 'text',
      localized: true,
      label: { ru: 'Должность', en: 'Position' },
      admin: {
        description: {
          ru: 'Как в подписи: «руководитель Департамента здравоохранения города Москвы».',
          en: 'As it stands after the name in a text.',
        },
      },
      validate: isStated,
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', label: { ru: 'С какого дня', en: 'From' } }),
        dayField({
          name: 'until',
          label: { ru: 'По какой день', en: 'Until' },
          validate: obeys(notBefore('from')),
        }),
        {
          name: 'isMain',
          type: 'checkbox',
          defaultValue: true,
          label: { ru: 'Основная', en: 'Main post' },
          admin: {
            description: {
              ru: 'По ней человека называют, если должностей несколько.',
              en: 'The person is named by it when there are several.',
            },
          },
        },
      ],
    },
  ],
}

/** Stated in Russian first; whoever writes the English name is not stopped by old posts. */
function isStated(
  value: unknown,
  { req }: { req: Parameters<typeof say>[0] & { locale?: string } },
) {
  if (typeof value === 'string' && value.trim() !== '') return true
  if (value && typeof value === 'object') return true
  if (req.locale && req.locale !== defaultLocale && req.locale !== 'all') return true
  return say(req, {
    ru: 'Впишите должность или уберите строку.',
    en: 'Type the position or remove the row.',
  })
}
