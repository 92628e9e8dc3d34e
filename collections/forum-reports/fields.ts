import type { Tab } from 'payload'

/** What a forum report has beside the tabs that all publications share. */
export const forumReportTabs: Tab[] = [
  {
    label: { ru: 'Сведения', en: 'Details' },
    fields: [
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
    ],
  },
]
