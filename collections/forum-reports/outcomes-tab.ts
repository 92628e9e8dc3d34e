import type { Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { isUrl, obeys } from '../../src/fields/validate.ts'
import { dueAfterForum, validateNumber } from './outcome.rules.ts'
import { numberRows } from './outcome-numbers.ts'
import { rows } from './rows.ts'

const outcomes = rows({
  name: 'outcomes',
  label: { ru: 'Итоги и решения', en: 'Outcomes and resolutions' },
  row: { ru: 'пункт', en: 'outcome' },
  typeName: 'Outcome',
  hooks: { beforeValidate: [({ value }): unknown => numberRows(value)] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'number',
          label: { ru: 'Номер', en: 'Number' },
          admin: {
            step: 1,
            description: {
              ru: 'Пусто — следующий по порядку.',
              en: 'Left empty, it is the next in order.',
            },
          },
          validate: validateNumber,
        },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'resolution',
          label: { ru: 'Что это', en: 'Kind' },
          options: [
            { value: 'outcome', label: { ru: 'Итог', en: 'Outcome' } },
            { value: 'resolution', label: { ru: 'Решение', en: 'Resolution' } },
          ],
          custom: { delivery: { typeName: 'OutcomeKind' } },
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      required: true,
      label: { ru: 'Текст', en: 'Text' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'owner',
          type: 'relationship',
          relationTo: 'organisations',
          label: { ru: 'Кто исполняет', en: 'Owner' },
        },
        dayField({
          name: 'dueOn',
          label: { ru: 'Срок', en: 'Due on' },
          validate: dueAfterForum,
        }),
      ],
    },
  ],
})

const keyFigures = rows({
  name: 'keyFigures',
  label: { ru: 'Главные цифры', en: 'Key figures' },
  row: { ru: 'показатель', en: 'key figure' },
  typeName: 'KeyFigure',
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Показатель', en: 'Label' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'select',
          required: true,
          defaultValue: 'exactly',
          label: { ru: 'Точность', en: 'Qualifier' },
          options: [
            { value: 'exactly', label: { ru: 'Ровно', en: 'Exactly' } },
            { value: 'about', label: { ru: 'Около', en: 'About' } },
            { value: 'more-than', label: { ru: 'Более', en: 'More than' } },
            { value: 'less-than', label: { ru: 'Менее', en: 'Less than' } },
          ],
          custom: { delivery: { typeName: 'FigureQualifier' } },
        },
        {
          name: 'value',
          type: 'number',
          required: true,
          label: { ru: 'Значение', en: 'Value' },
        },
        { name: 'unit', type: 'text', localized: true, label: { ru: 'Единица', en: 'Unit' } },
        { name: 'period', type: 'text', localized: true, label: { ru: 'За период', en: 'Period' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', localized: true, label: { ru: 'Источник', en: 'Source' } },
        {
          name: 'sourceUrl',
          type: 'text',
          label: { ru: 'Ссылка на источник', en: 'Link to the source' },
          validate: obeys(isUrl),
        },
      ],
    },
  ],
})

/** What came of the forum, in words and numbers. */
export const outcomesTab: Tab = {
  label: { ru: 'Итоги', en: 'Outcomes' },
  fields: [outcomes, keyFigures],
}
