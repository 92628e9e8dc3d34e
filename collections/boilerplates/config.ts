import { slugField } from '../../src/fields/slug-field.ts'
import { defineRecord } from '../../src/workflow/define-record.ts'

export const boilerplates = defineRecord({
  slug: 'boilerplates',
  labels: {
    singular: { ru: 'Справка о ведомстве', en: 'Boilerplate' },
    plural: { ru: 'Справки о ведомствах', en: 'Boilerplates' },
  },
  delivery: { name: 'Boilerplate', single: 'boilerplate', list: 'boilerplates' },
  description: {
    ru: 'Абзац «О ведомстве» для конца пресс-релизов. Опубликованные тексты правка не меняет.',
    en: 'A paragraph about an organisation that ends its press releases; each keeps its wording.',
  },
  titleField: 'title',
  pathPrefix: null,
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Название', en: 'Title' },
      admin: {
        description: {
          ru: 'Заголовок абзаца, например «О департаменте».',
          en: 'Heading of the paragraph, such as “About the department”.',
        },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      required: true,
      label: { ru: 'Текст', en: 'Text' },
      admin: { rows: 6 },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { ru: 'О ком', en: 'Organisation' },
    },
    slugField('title'),
  ],
})
