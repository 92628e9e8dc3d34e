import type { RowField, SelectField, TextField } from 'payload'
import { regionField } from './region-fields.ts'

/** How people take part: stored by forums and by events alike. */
export const formatField: SelectField = {
  name: 'format',
  type: 'select',
  label: { ru: 'Формат', en: 'Format' },
  options: [
    { value: 'in-person', label: { ru: 'Очно', en: 'In person' } },
    { value: 'online', label: { ru: 'Онлайн', en: 'Online' } },
    { value: 'hybrid', label: { ru: 'Очно и онлайн', en: 'Hybrid' } },
  ],
  custom: { delivery: { typeName: 'EventFormat' } },
}

/** The city of a meeting. */
export const cityField: TextField = {
  name: 'city',
  type: 'text',
  localized: true,
  label: { ru: 'Город', en: 'City' },
}

/** The building or platform that a forum was held at. */
export const venueField: TextField = {
  name: 'venue',
  type: 'text',
  localized: true,
  label: { ru: 'Площадка', en: 'Venue' },
  admin: {
    description: {
      ru: 'Зал, здание, адрес или платформа онлайн-трансляции.',
      en: 'Hall, building, address, or the platform of an online meeting.',
    },
  },
}

/** City and federal subject beside each other. */
export const cityRow: RowField = { type: 'row', fields: [cityField, regionField()] }
