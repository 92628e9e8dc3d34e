import type { Tab } from 'payload'
import { daysRow } from '../../src/fields/day-fields.ts'
import { cityRow, venueField } from '../../src/fields/gathering-fields.ts'
import { needs } from '../../src/fields/needs.ts'
import { isCount } from '../../src/fields/number-rules.ts'
import { needsNumber, type Attendance } from './report.rules.ts'

/**
 * Which forum is reported on. When and where stand in the report too, as it was published; they are
 * taken from the forum's record (`fill-from-forum.ts`) where the report says nothing else.
 */
export const forumTab: Tab = {
  label: { ru: 'Форум', en: 'Forum' },
  description: {
    ru: 'Даты и место подставятся из карточки форума при сохранении; измените их, если отчёт — только о части форума.',
    en: 'Dates and place are taken from the forum when you save; change them if the report is about a part of it.',
  },
  fields: [
    {
      name: 'forum',
      type: 'relationship',
      relationTo: 'forums',
      required: true,
      label: { ru: 'Форум', en: 'Forum' },
    },
    daysRow,
    venueField,
    cityRow,
    {
      name: 'participants',
      type: 'group',
      label: { ru: 'Участники', en: 'Participants' },
      custom: { delivery: { typeName: 'Attendance' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'number',
              label: { ru: 'Сколько человек', en: 'How many people' },
              admin: { step: 1 },
              validate: needs<number, Attendance>(needsNumber, isCount),
            },
            {
              name: 'estimated',
              type: 'checkbox',
              label: { ru: 'Оценка, а не точный подсчёт', en: 'An estimate, not a count' },
            },
          ],
        },
      ],
    },
  ],
}
