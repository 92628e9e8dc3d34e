import type { Tab } from 'payload'

/** What a guideline has beside the tabs that all publications share. */
export const guidelineTabs: Tab[] = [
  {
    label: { ru: 'Сведения', en: 'Details' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'clinical-recommendation',
        label: { ru: 'Вид', en: 'Kind' },
        options: [
          {
            value: 'clinical-recommendation',
            label: { ru: 'Клинические рекомендации', en: 'Clinical recommendation' },
          },
          { value: 'care-standard', label: { ru: 'Стандарт помощи', en: 'Care standard' } },
          { value: 'protocol', label: { ru: 'Протокол', en: 'Protocol' } },
          { value: 'model-of-care', label: { ru: 'Модель помощи', en: 'Model of care' } },
          { value: 'patient-leaflet', label: { ru: 'Памятка пациенту', en: 'Patient leaflet' } },
        ],
      },
    ],
  },
]
