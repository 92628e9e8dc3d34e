import type { Field, Tab } from 'payload'
import { isUrl, obeys } from './validate.ts'

const source: Field = {
  name: 'source',
  type: 'group',
  label: { ru: 'Источник', en: 'Source' },
  custom: { delivery: { typeName: 'Source' } },
  admin: {
    description: {
      ru: 'Если текст пришёл со стороны: чей он и на каких условиях его можно публиковать.',
      en: 'For a text that came from elsewhere: whose it is and on what terms it may be used.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: { ru: 'Название', en: 'Name' }, localized: true },
        { name: 'url', type: 'text', label: { ru: 'Ссылка', en: 'Link' }, validate: obeys(isUrl) },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          type: 'date',
          label: { ru: 'Дата', en: 'Date' },
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
        },
        {
          name: 'rights',
          type: 'text',
          label: { ru: 'Права или лицензия', en: 'Rights or licence' },
          localized: true,
        },
      ],
    },
  ],
}

const seo: Field = {
  name: 'seo',
  type: 'group',
  label: { ru: 'Для поисковых систем', en: 'For search engines' },
  custom: { delivery: { typeName: 'Seo' } },
  admin: {
    description: {
      ru: 'Можно не заполнять: тогда берутся заголовок и лид.',
      en: 'May be left empty: title and lead are used then.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 70,
      label: { ru: 'Заголовок', en: 'Title' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 200,
      label: { ru: 'Описание', en: 'Description' },
    },
  ],
}

/** Where a text came from, and how search engines show it. */
export const origin: Tab = {
  label: { ru: 'Источник и поиск', en: 'Source and search' },
  fields: [source, seo],
}
