import { definePublication } from '../../src/workflow/define-publication.ts'
import { guidelineTabs } from './fields.ts'

export const guidance = definePublication({
  slug: 'guidance',
  labels: {
    singular: { ru: 'Рекомендация', en: 'Guideline' },
    plural: { ru: 'Рекомендации', en: 'Guidance' },
  },
  delivery: { name: 'Guideline', single: 'guideline', list: 'guidelines' },
  description: {
    ru: 'Клинические рекомендации, стандарты, протоколы и модели помощи.',
    en: 'Clinical recommendations, care standards, protocols and models of care.',
  },
  details: guidelineTabs,
})
