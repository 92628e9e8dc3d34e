import type { Field, Tab } from 'payload'
import { date } from 'payload/shared'
import { afterCheck } from '../../src/fields/after-check.ts'
import { typesetRichText } from '../../src/fields/typeset-hooks.ts'
import { boilerplatesField } from './boilerplates-field.ts'
import { refuseBeforeEmbargo } from './embargo.ts'
import { refuseWithoutContact } from './media-contacts.ts'

const timing: Field = {
  type: 'row',
  fields: [
    {
      name: 'urgency',
      type: 'select',
      required: true,
      defaultValue: 'routine',
      label: { ru: 'Срочность', en: 'Urgency' },
      options: [
        { value: 'routine', label: { ru: 'Обычная', en: 'Routine' } },
        { value: 'important', label: { ru: 'Важное', en: 'Important' } },
        { value: 'emergency', label: { ru: 'Экстренное', en: 'Emergency' } },
      ],
      custom: { delivery: { typeName: 'Urgency' } },
    },
    {
      name: 'embargoUntil',
      type: 'date',
      label: { ru: 'Эмбарго до', en: 'Embargo until' },
      admin: {
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
        description: {
          ru: 'До этого времени опубликовать нельзя.',
          en: 'Not public before this instant.',
        },
        components: { Field: '/src/admin/zoned-date.tsx#DeskDate' },
      },
      validate: afterCheck(date, refuseBeforeEmbargo()),
    },
  ],
}

const notesToEditors: Field = {
  name: 'notesToEditors',
  type: 'richText',
  localized: true,
  label: { ru: 'Примечания для редакций', en: 'Notes to editors' },
  hooks: { beforeValidate: [typesetRichText] },
  admin: {
    description: {
      ru: 'Справки, условия съёмки, аккредитация. Публикуется вместе с текстом.',
      en: 'Background and practical matters for newsrooms; public with the text.',
    },
  },
}

const mediaContacts: Field = {
  name: 'mediaContacts',
  type: 'relationship',
  relationTo: 'people',
  hasMany: true,
  label: { ru: 'Контакты для СМИ', en: 'Media contacts' },
  admin: {
    description: {
      ru: 'Телефон и почта «для прессы» берутся из карточки человека.',
      en: 'Whom the press may ask: people with a telephone or e-mail meant for the press.',
    },
  },
  validate: refuseWithoutContact,
}

/** What newsrooms need. */
export const pressTab: Tab = {
  label: { ru: 'Для прессы', en: 'For the press' },
  fields: [timing, notesToEditors, mediaContacts, boilerplatesField],
}
