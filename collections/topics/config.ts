import { notItsOwnAncestor } from '../../src/fields/own-ancestor.ts'
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
      admin: {
        description: {
          ru: 'Пусто — тема стоит на верхнем уровне.',
          en: 'Left empty, the topic is at the top of the tree.',
        },
      },
      validate: notItsOwnAncestor({
        ru: 'Получается круг: выбранная тема сама входит в эту. Выберите другую или очистите поле.',
        en: 'That makes a circle: the topic chosen is part of this one. Choose another, or none.',
      }),
    },
    slugField('name'),
  ],
})
