import { slugField } from '../../src/fields/slug-field.ts'
import { defineRecord } from '../../src/workflow/define-record.ts'
import { aboutTab } from './about-tab.ts'
import { careTab } from './care-tab.ts'
import { currentStatusField, historyTab } from './history-tab.ts'
import { placeTab } from './place-tab.ts'

export const centres = defineRecord({
  slug: 'centres',
  labels: {
    singular: { ru: 'Центр', en: 'Centre' },
    plural: { ru: 'Центры', en: 'Centres' },
  },
  delivery: { name: 'Centre', single: 'centre', list: 'centres' },
  description: {
    ru: 'Центры компетенций, поликлиники и больницы: где они, чем помогают и на какой стадии.',
    en: 'Competence centres, polyclinics and hospitals: where they are, what they do, how far they are.',
  },
  titleField: 'name',
  pathPrefix: '/centres',
  fields: [
    { type: 'tabs', tabs: [aboutTab, placeTab, careTab, historyTab] },
    slugField('name'),
    currentStatusField,
  ],
})
