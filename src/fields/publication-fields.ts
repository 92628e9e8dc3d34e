import type { Field, Tab } from 'payload'
import { forgetPublishedChange, hidePublishedChange } from './change-hooks.ts'
import { slugField } from './slug-field.ts'

/** Longest lead, in characters: what a list or a search result shows whole. */
export const maxLeadLength = 300

const text: Tab = {
  label: { ru: 'Текст', en: 'Text' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { ru: 'Заголовок', en: 'Title' },
      localized: true,
      required: true,
      maxLength: 250,
    },
    {
      name: 'lead',
      type: 'textarea',
      label: { ru: 'Лид', en: 'Lead' },
      localized: true,
      maxLength: maxLeadLength,
      admin: {
        description: {
          ru: 'Главное в одном-двух предложениях, до 300 знаков.',
          en: 'The gist in a sentence or two, at most 300 characters.',
        },
      },
    },
    {
      name: 'body',
      type: 'richText',
      label: { ru: 'Текст публикации', en: 'Body' },
      localized: true,
      required: true,
    },
  ],
}

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
        { name: 'url', type: 'text', label: { ru: 'Ссылка', en: 'Link' }, validate: validateUrl },
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

const connections: Tab = {
  label: { ru: 'Связи и источник', en: 'Connections and source' },
  fields: [
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: { ru: 'Кто публикует', en: 'Published by' },
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: { ru: 'Темы', en: 'Topics' },
    },
    source,
  ],
}

/** Where a publication stands in public; delivered as status and reason, not as fields. */
const publicState: Field[] = [
  {
    name: 'change',
    type: 'group',
    label: { ru: 'Что изменилось', en: 'What changed' },
    custom: { delivery: false },
    disableDuplicate: true,
    hooks: { afterRead: [hidePublishedChange], beforeChange: [forgetPublishedChange] },
    admin: { position: 'sidebar', condition: (data) => Boolean(data.publishedAt) },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: { ru: 'Правка', en: 'Change' },
        defaultValue: 'minor',
        options: [
          { value: 'minor', label: { ru: 'Мелкая (версия 1.1)', en: 'Minor (version 1.1)' } },
          { value: 'major', label: { ru: 'Существенная (версия 2.0)', en: 'Major (version 2.0)' } },
        ],
      },
      {
        name: 'note',
        type: 'textarea',
        label: { ru: 'Пояснение для читателей', en: 'Note for readers' },
        localized: true,
      },
    ],
  },
  {
    name: 'withdrawal',
    type: 'group',
    label: { ru: 'Отзыв публикации', en: 'Withdrawal' },
    custom: { delivery: false },
    disableDuplicate: true,
    admin: { position: 'sidebar', condition: (data) => Boolean(data.publishedAt) },
    fields: [
      {
        name: 'withdrawn',
        type: 'checkbox',
        label: { ru: 'Отозвана', en: 'Withdrawn' },
        admin: {
          description: {
            ru: 'Текст останется доступен с пометкой «отозвано» и причиной.',
            en: 'The text stays readable, marked as withdrawn, with the reason.',
          },
        },
      },
      {
        name: 'reason',
        type: 'textarea',
        label: { ru: 'Причина для читателей', en: 'Reason for readers' },
        localized: true,
        admin: { condition: (_, { withdrawn }: { withdrawn?: boolean }) => withdrawn === true },
        validate: validateReason,
      },
    ],
  },
]

const publishedAt: Field = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  disableDuplicate: true,
  label: { ru: 'Опубликовано', en: 'Published at' },
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
    description: {
      ru: 'Заполняется при первой публикации.',
      en: 'Set when first published.',
    },
  },
}

/**
 * The fields that all publications share, as tabs and a sidebar.
 * @param details the fields of the type itself; a tab of their own
 */
export function publicationFields(details: Field[]): Field[] {
  const own: Tab = { label: { ru: 'Сведения', en: 'Details' }, fields: details }
  const tabs = [text, ...(details.length > 0 ? [own] : []), connections]
  return [{ type: 'tabs', tabs }, slugField('title'), publishedAt, ...publicState]
}

interface ValidationContext {
  req: { i18n: { language: string } }
  siblingData?: unknown
}

function validateReason(value: unknown, { req, siblingData }: ValidationContext) {
  const { withdrawn } = (siblingData ?? {}) as { withdrawn?: boolean }
  if (!withdrawn || (typeof value === 'string' && value.trim() !== '')) return true
  return req.i18n.language === 'ru'
    ? 'Напишите, почему публикация отозвана: причину увидят читатели.'
    : 'Say why the publication is withdrawn: readers see the reason.'
}

function validateUrl(value: unknown, { req }: ValidationContext) {
  if (value === null || value === undefined || value === '') return true
  if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) return true
  return req.i18n.language === 'ru'
    ? 'Нужен полный адрес, например: https://example.org/news.'
    : 'Give the whole address, such as https://example.org/news.'
}
