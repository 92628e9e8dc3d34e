import { defineRecord } from '../../src/workflow/define-record.ts'
import { accreditationTab } from './accreditation.ts'
import { eventTabs, slug } from './fields.ts'

export const events = defineRecord({
  slug: 'events',
  labels: {
    singular: { ru: 'Мероприятие', en: 'Event' },
    plural: { ru: 'Мероприятия', en: 'Events' },
  },
  delivery: { name: 'Event', single: 'event', list: 'events' },
  description: {
    ru: 'Конференции, школы и вебинары: когда, где, для кого, баллы НМО.',
    en: 'Conferences, schools and webinars: when, where, for whom, credits of continuous education.',
  },
  titleField: 'title',
  pathPrefix: '/events',
  fields: [{ type: 'tabs', tabs: [...eventTabs, accreditationTab] }, slug],
})
