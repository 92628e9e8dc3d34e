import type { Field, Tab } from 'payload'
import { say } from '../lib/messages.ts'
import { bodyField } from './body-field.ts'
import { forgetPublishedChange, hidePublishedChange } from './change-hooks.ts'
import { imageField } from './image-field.ts'
import { origin } from './origin-fields.ts'
import { slugField } from './slug-field.ts'
import { typesetLine } from './typeset-hooks.ts'
import type { ValidationArgs } from './validate.ts'

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
      hooks: { beforeValidate: [typesetLine] },
    },
    {
      name: 'lead',
      type: 'textarea',
      label: { ru: 'Лид', en: 'Lead' },
      localized: true,
      maxLength: maxLeadLength,
      hooks: { beforeValidate: [typesetLine] },
      admin: {
        description: {
          ru: 'Главное в одном-двух предложениях, до 300 знаков.',
          en: 'The gist in a sentence or two, at most 300 characters.',
        },
      },
    },
    bodyField,
  ],
}

const connections: Tab = {
  label: { ru: 'Связи и файлы', en: 'Connections and files' },
  fields: [
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      required: true,
      label: { ru: 'Кто публикует', en: 'Published by' },
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: { ru: 'Темы', en: 'Topics' },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: ['statements', 'forum-reports', 'guidance', 'announcements'],
      hasMany: true,
      label: { ru: 'Читайте также', en: 'Related publications' },
    },
    imageField({
      name: 'coverImage',
      label: { ru: 'Обложка', en: 'Cover image' },
      hasMany: false,
      refusal: {
        ru: 'Обложка — это изображение: документ добавьте в «Приложенные файлы».',
        en: 'A cover is an image: add a document to “Attachments”.',
      },
    }),
    {
      name: 'attachments',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { ru: 'Приложенные файлы', en: 'Attachments' },
    },
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
            ru: 'Отзывают кнопкой «Отозвать» вверху. Чтобы вернуть публикацию, снимите отметку, сохраните черновик и отправьте его на согласование.',
            en: 'Use “Withdraw” above. To bring the publication back, untick this, save the draft and submit it for review.',
          },
        },
      },
      {
        name: 'reason',
        type: 'textarea',
        label: { ru: 'Причина для читателей', en: 'Reason for readers' },
        localized: true,
        admin: { condition: (_, { withdrawn }: { withdrawn?: boolean }) => withdrawn === true },
        validate: giveReason,
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
    components: { Field: '/src/admin/zoned-date.tsx#DeskDate' },
    description: {
      ru: 'Заполняется при первой публикации.',
      en: 'Set when first published.',
    },
  },
}

/** For colleagues only. */
const internalNotes: Field = {
  name: 'internalNotes',
  type: 'textarea',
  label: { ru: 'Служебные заметки', en: 'Internal notes' },
  custom: { delivery: false },
  admin: {
    position: 'sidebar',
    description: { ru: 'Видят только сотрудники.', en: 'Only staff see them.' },
  },
}

/**
 * The fields that all publications share, as tabs and a sidebar.
 * @param details the tabs of the type itself, each with at most a dozen fields
 */
export function publicationFields(details: Tab[]): Field[] {
  const tabs = [text, ...details, connections, origin]
  return [{ type: 'tabs', tabs }, slugField('title'), publishedAt, ...publicState, internalNotes]
}

/** Readers are told why a text no longer stands. */
function giveReason(value: unknown, { req, siblingData }: ValidationArgs): string | true {
  const { withdrawn } = (siblingData ?? {}) as { withdrawn?: boolean }
  if (!withdrawn || (typeof value === 'string' && value.trim() !== '')) return true
  return say(req, {
    ru: 'Напишите, почему публикация отозвана: причину увидят читатели.',
    en: 'Say why the publication is withdrawn: readers see the reason.',
  })
}
