import type { Tab } from 'payload'
import { partnersField } from '../../src/fields/partners-field.ts'
import { countsWhatIsListed, isModelOfCare } from './care.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

/** What a centre does, with whom, and by which model. */
export const careTab: Tab = {
  label: { ru: 'Помощь', en: 'Care' },
  fields: [
    {
      name: 'profiles',
      type: 'array',
      label: { ru: 'Профили помощи', en: 'Profiles of care' },
      labels: {
        singular: { ru: 'Профиль', en: 'Profile' },
        plural: { ru: 'Профили', en: 'Profiles' },
      },
      custom: { delivery: { typeName: 'CareProfile' } },
      admin: { components: foldRows },
      fields: [
        {
          name: 'name',
          type: 'text',
          localized: true,
          required: true,
          label: { ru: 'Профиль', en: 'Profile' },
        },
      ],
    },
    {
      name: 'profileCount',
      type: 'number',
      label: { ru: 'Сколько всего профилей', en: 'Number of profiles' },
      admin: {
        description: {
          ru: 'Если названо только число или перечислены не все.',
          en: 'Where only the number is known, or not all are listed.',
        },
      },
      validate: countsWhatIsListed,
    },
    {
      name: 'functions',
      type: 'array',
      label: { ru: 'Что делает центр', en: 'Functions' },
      labels: {
        singular: { ru: 'Функция', en: 'Function' },
        plural: { ru: 'Функции', en: 'Functions' },
      },
      custom: { delivery: { typeName: 'CentreFunction' } },
      admin: { components: foldRows },
      fields: [
        {
          name: 'text',
          type: 'text',
          localized: true,
          required: true,
          label: { ru: 'Функция', en: 'Function' },
          admin: {
            description: {
              ru: 'Например: реабилитация рядом с домом.',
              en: 'Such as rehabilitation close to home.',
            },
          },
        },
      ],
    },
    partnersField,
    {
      name: 'modelOfCare',
      type: 'relationship',
      relationTo: 'guidance',
      label: { ru: 'Модель помощи', en: 'Model of care' },
      filterOptions: { kind: { equals: 'model-of-care' } },
      admin: {
        description: {
          ru: 'Типовая модель, по которой работает центр.',
          en: 'The typical model that the centre works by.',
        },
      },
      validate: isModelOfCare,
    },
  ],
}
