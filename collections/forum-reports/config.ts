import { definePublication } from '../../src/workflow/define-publication.ts'
import { forumReportTabs } from './fields.ts'
import { fillFromForum } from './fill-from-forum.ts'

export const forumReports = definePublication({
  slug: 'forum-reports',
  labels: {
    singular: { ru: 'Отчёт о форуме', en: 'Forum report' },
    plural: { ru: 'Отчёты о форумах', en: 'Forum reports' },
  },
  delivery: { name: 'ForumReport', single: 'forumReport', list: 'forumReports' },
  description: {
    ru: 'Итоги форумов и конференций: что обсудили, что решили.',
    en: 'What a forum or conference discussed and decided.',
  },
  details: forumReportTabs,
  hooks: { beforeValidate: [fillFromForum] },
})
