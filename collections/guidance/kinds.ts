import type { Condition, SelectField } from 'payload'

/** What kinds of guidance there are. */
export const kindField: SelectField = {
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
  admin: {
    description: {
      ru: 'От вида зависит, какие вкладки нужно заполнить.',
      en: 'It decides which tabs there are to fill in.',
    },
  },
}

type Kind =
  'clinical-recommendation' | 'care-standard' | 'protocol' | 'model-of-care' | 'patient-leaflet'

/**
 * Shows a tab or field for some kinds only; for others too while it holds something, because what
 * is delivered must be seen by who publishes it.
 * @param field whose value counts
 */
export const onlyFor =
  (kinds: Kind[], field: string): Condition =>
  (data) =>
    kinds.includes(data.kind as Kind) || holdsSomething(data[field])

function holdsSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
