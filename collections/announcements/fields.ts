import type { Tab } from 'payload'

/** What an announcement has beside the tabs that all publications share. */
export const announcementTabs: Tab[] = [
  {
    label: { ru: 'Сведения', en: 'Details' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'launch',
        label: { ru: 'Вид', en: 'Kind' },
        options: [
          { value: 'launch', label: { ru: 'Открытие', en: 'Launch' } },
          { value: 'plan', label: { ru: 'Планы', en: 'Plan' } },
          { value: 'conference', label: { ru: 'Конференция', en: 'Conference' } },
          {
            value: 'change',
            label: { ru: 'Изменение режима или услуг', en: 'Change of hours or services' },
          },
          { value: 'closure', label: { ru: 'Закрытие', en: 'Closure' } },
        ],
      },
    ],
  },
]
