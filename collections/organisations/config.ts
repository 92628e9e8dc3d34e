import { slugField } from '../../src/fields/slug-field.ts'
import { defineRecord } from '../../src/workflow/define-record.ts'

export const organisations = defineRecord({
  slug: 'organisations',
  labels: {
    singular: { ru: 'Организация', en: 'Organisation' },
    plural: { ru: 'Организации', en: 'Organisations' },
  },
  delivery: { name: 'Organisation', single: 'organisation', list: 'organisations' },
  description: {
    ru: 'Ведомства, клиники и общества: кто публикует и участвует.',
    en: 'Authorities, clinics and societies: who publishes and takes part.',
  },
  titleField: 'name',
  pathPrefix: '/organisations',
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Полное название', en: 'Full name' },
    },
    {
      name: 'shortName',
      type: 'text',
      localized: true,
      label: { ru: 'Краткое название', en: 'Short name' },
    },
    slugField('name'),
  ],
})
