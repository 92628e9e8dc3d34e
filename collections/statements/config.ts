import { definePublication } from '../../src/workflow/define-publication.ts'
import { correctionsTab } from './corrections-tab.ts'
import { pressTab } from './press-tab.ts'
import { speechTab } from './speech-tab.ts'

export const statements = definePublication({
  slug: 'statements',
  labels: {
    singular: { ru: 'Заявление', en: 'Statement' },
    plural: { ru: 'Заявления', en: 'Statements' },
  },
  delivery: { name: 'Statement', single: 'statement', list: 'statements' },
  description: {
    ru: 'Заявления, обращения, пресс-релизы и комментарии от имени ведомства.',
    en: 'What an authority says in public: statements, addresses, press releases, comments.',
  },
  details: [speechTab, pressTab, correctionsTab],
})
