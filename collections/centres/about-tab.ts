import type { Tab } from 'payload'
import { date } from 'payload/shared'
import { afterCheck } from '../../src/fields/after-check.ts'
import { datePrecisionField, toStartOfPeriod } from '../../src/fields/date-precision.ts'
import { agreesWithHistory } from './working-since.rules.ts'

/** What a centre is, and whose. */
export const aboutTab: Tab = {
  label: { ru: 'О центре', en: 'About' },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Название', en: 'Name' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'competence-centre',
          label: { ru: 'Вид', en: 'Kind' },
          options: [
            {
              value: 'competence-centre',
              label: { ru: 'Центр компетенций', en: 'Competence centre' },
            },
            {
              value: 'interregional-centre',
              label: { ru: 'Межрегиональный центр', en: 'Interregional centre' },
            },
            { value: 'polyclinic', label: { ru: 'Поликлиника', en: 'Polyclinic' } },
            { value: 'hospital', label: { ru: 'Больница', en: 'Hospital' } },
            { value: 'other', label: { ru: 'Другое', en: 'Other' } },
          ],
        },
        {
          name: 'network',
          type: 'relationship',
          relationTo: 'networks',
          index: true,
          label: { ru: 'Сеть', en: 'Network' },
        },
      ],
    },
    {
      name: 'hostOrganisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { ru: 'На базе какой организации', en: 'Host organisation' },
    },
    {
      name: 'patients',
      type: 'textarea',
      localized: true,
      label: { ru: 'Кому помогает', en: 'Whom it helps' },
      admin: {
        description: {
          ru: 'Например: детям с редкими и сложными заболеваниями.',
          en: 'Such as children with rare and complex diseases.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'workingSince',
          type: 'date',
          label: { ru: 'Работает с', en: 'Working since' },
          admin: {
            date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
            description: {
              ru: 'Если известен только год или месяц, выберите любой его день.',
              en: 'Where only the month or year is known, choose any day in it.',
            },
          },
          hooks: { beforeValidate: [toStartOfPeriod('workingSincePrecision')] },
          validate: afterCheck(date, agreesWithHistory),
        },
        datePrecisionField('workingSincePrecision'),
      ],
    },
  ],
}
