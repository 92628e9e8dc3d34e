import { slugField } from '../../src/fields/slug-field.ts'
import { defineRecord } from '../../src/workflow/define-record.ts'

export const topics = defineRecord({
  slug: 'topics',
  labels: {
    singular: { ru: 'Тема', en: 'Topic' },
    plural: { ru: 'Темы', en: 'Topics' },
  },
  delivery: { name: 'Topic', single: 'topic', list: 'topics' },
  description: {
    ru: 'По темам читатели находят публикации.',
    en: 'What publications are about: readers find them by topic.',
  },
  titleField: 'name',
  pathPrefix: '/topics',
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Название', en: 'Name' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      label: { ru: 'Более общая тема', en: 'Broader topic' },
    },
    slugField('name'),
  ],
})
