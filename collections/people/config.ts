import { slugField } from '../../src/fields/slug-field.ts'
import { defineRecord } from '../../src/workflow/define-record.ts'

export const people = defineRecord({
  slug: 'people',
  labels: {
    singular: { ru: 'Человек', en: 'Person' },
    plural: { ru: 'Люди', en: 'People' },
  },
  delivery: { name: 'Person', single: 'person', list: 'people' },
  description: {
    ru: 'Кто выступает, подписывает и отвечает за тексты.',
    en: 'Who speaks, signs and answers for texts.',
  },
  titleField: 'name',
  pathPrefix: '/people',
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Имя и фамилия', en: 'Full name' },
    },
    { name: 'position', type: 'text', localized: true, label: { ru: 'Должность', en: 'Position' } },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { ru: 'Организация', en: 'Organisation' },
    },
    slugField('name'),
  ],
})
