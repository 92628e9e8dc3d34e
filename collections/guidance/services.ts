import type { Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { obeys, type Rule } from '../../src/fields/validate.ts'
import { onlyFor } from './kinds.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

const notWhereItDoesNotApply: Rule<string, { applies?: string }> = (_, { applies }) =>
  applies === 'no'
    ? {
        ru: 'Эта служба стандарт не применяет: уберите дату или измените ответ.',
        en: 'This service does not apply the standard: remove the date, or change the answer.',
      }
    : null

/** To which services a standard made for one of them is being extended. */
export const servicesTab: Tab = {
  label: { ru: 'Где действует стандарт', en: 'Services' },
  admin: { condition: onlyFor(['care-standard'], 'extendedTo') },
  fields: [
    {
      name: 'extendedTo',
      type: 'array',
      label: { ru: 'Службы', en: 'Extended to' },
      labels: {
        singular: { ru: 'Служба', en: 'Service' },
        plural: { ru: 'Службы', en: 'Services' },
      },
      custom: { delivery: { typeName: 'ServiceExtension' } },
      admin: {
        components: foldRows,
        description: {
          ru: 'Для каждой службы — применяет ли она стандарт и с какого дня.',
          en: 'For each service, whether it applies the standard, and since when.',
        },
      },
      fields: [
        {
          name: 'service',
          type: 'text',
          localized: true,
          required: true,
          label: { ru: 'Служба', en: 'Service' },
          admin: { placeholder: { ru: 'Скорая помощь', en: 'Emergency care' } },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'applies',
              type: 'select',
              required: true,
              label: { ru: 'Применяет', en: 'Applies' },
              custom: { delivery: { typeName: 'ServiceApplication' } },
              options: [
                { value: 'yes', label: { ru: 'Да', en: 'Yes' } },
                { value: 'no', label: { ru: 'Нет', en: 'No' } },
                { value: 'planned', label: { ru: 'Планируется', en: 'Planned' } },
              ],
            },
            dayField({
              name: 'since',
              label: { ru: 'С какого дня', en: 'Since' },
              validate: obeys(notWhereItDoesNotApply),
            }),
          ],
        },
      ],
    },
  ],
}

/** What a model of care joins: medical help with social and other help. */
export const modelTab: Tab = {
  label: { ru: 'Состав модели', en: 'Components' },
  admin: { condition: onlyFor(['model-of-care'], 'components') },
  fields: [
    {
      name: 'components',
      type: 'array',
      label: { ru: 'Виды помощи в модели', en: 'Components of the model' },
      labels: {
        singular: { ru: 'Вид помощи', en: 'Component' },
        plural: { ru: 'Виды помощи', en: 'Components' },
      },
      custom: { delivery: { typeName: 'CareModelComponent' } },
      admin: { components: foldRows },
      fields: [
        {
          name: 'sphere',
          type: 'select',
          required: true,
          label: { ru: 'Помощь', en: 'Sphere' },
          custom: { delivery: { typeName: 'CareSphere' } },
          options: [
            { value: 'medical', label: { ru: 'Медицинская', en: 'Medical' } },
            { value: 'social', label: { ru: 'Социальная', en: 'Social' } },
            { value: 'psychological', label: { ru: 'Психологическая', en: 'Psychological' } },
            { value: 'rehabilitation', label: { ru: 'Реабилитационная', en: 'Rehabilitation' } },
            { value: 'organisational', label: { ru: 'Организационная', en: 'Organisational' } },
          ],
        },
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          required: true,
          label: { ru: 'В чём состоит', en: 'What it consists of' },
        },
      ],
    },
  ],
}
