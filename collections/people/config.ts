import { defineRecord } from '../../src/workflow/define-record.ts'
import { personFields } from './fields.ts'

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
  fields: personFields,
})
