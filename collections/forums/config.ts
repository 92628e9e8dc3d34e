import { defineRecord } from '../../src/workflow/define-record.ts'
import { forumFields } from './fields.ts'

export const forums = defineRecord({
  slug: 'forums',
  labels: {
    singular: { ru: 'Форум', en: 'Forum' },
    plural: { ru: 'Форумы', en: 'Forums' },
  },
  delivery: { name: 'Forum', single: 'forum', list: 'forums' },
  description: {
    ru: 'Каждый форум или конгресс — отдельная карточка: первый, второй и так далее.',
    en: 'One forum or congress as it was held once: the first and the second are two records.',
  },
  titleField: 'name',
  pathPrefix: '/forums',
  fields: forumFields,
})
