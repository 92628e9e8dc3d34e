import type { Field } from 'payload'
import { daysRow } from '../../src/fields/day-fields.ts'
import { cityRow, formatField, venueField } from '../../src/fields/gathering-fields.ts'
import { isCount } from '../../src/fields/number-rules.ts'
import { slugField } from '../../src/fields/slug-field.ts'
import { isUrl, obeys } from '../../src/fields/validate.ts'

/** What is known of a forum, whoever reports on it. */
export const forumFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    label: { ru: 'Название', en: 'Name' },
    admin: {
      description: {
        ru: 'Без кавычек, номера и слова «форум», если оно не часть названия: Моя поликлиника.',
        en: 'Without quotation marks and ordinal: My Polyclinic.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        label: { ru: 'Краткое название', en: 'Short name' },
      },
      {
        name: 'ordinal',
        type: 'number',
        label: { ru: 'Который по счёту', en: 'Ordinal' },
        admin: {
          step: 1,
          description: { ru: 'Первый — 1, второй — 2.', en: 'Which one in its series: 1, 2, 3.' },
        },
        validate: obeys(isCount),
      },
      formatField,
    ],
  },
  {
    name: 'organisers',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: { ru: 'Организаторы', en: 'Organisers' },
  },
  daysRow,
  venueField,
  cityRow,
  {
    name: 'website',
    type: 'text',
    label: { ru: 'Сайт', en: 'Website' },
    validate: obeys(isUrl),
  },
  slugField('name'),
]
