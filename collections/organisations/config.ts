import { defineRecord } from '../../src/workflow/define-record.ts'
import { organisationFields } from './fields.ts'

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
  fields: organisationFields,
})
