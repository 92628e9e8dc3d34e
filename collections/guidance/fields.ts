import type { Field } from 'payload'

/** What a guideline has beside the fields that all publications share. */
export const guidelineFields: Field[] = [
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
]
