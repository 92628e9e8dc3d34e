import { definePublication } from '../../src/workflow/define-publication.ts'
import { announcementTabs } from './fields.ts'

export const announcements = definePublication({
  slug: 'announcements',
  labels: {
    singular: { ru: 'Объявление', en: 'Announcement' },
    plural: { ru: 'Объявления', en: 'Announcements' },
  },
  delivery: { name: 'Announcement', single: 'announcement', list: 'announcements' },
  description: {
    ru: 'Открытие, планы, режим работы и закрытие центров.',
    en: 'News of centres: launch, plans, hours, closure.',
  },
  details: announcementTabs,
})
