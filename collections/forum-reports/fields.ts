import type { Field } from 'payload'

/** What a forum report has beside the fields that all publications share. */
export const forumReportFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'forumName', type: 'text', localized: true, label: { ru: 'Форум', en: 'Forum' } },
      {
        name: 'ordinal',
        type: 'number',
        min: 1,
        label: { ru: 'Который по счёту', en: 'Ordinal' },
      },
    ],
  },
  {
    name: 'speakers',
    type: 'relationship',
    relationTo: 'people',
    hasMany: true,
    label: { ru: 'Выступили', en: 'Speakers' },
  },
]
