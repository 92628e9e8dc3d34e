import type { Field, FieldHook, Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { splitDesignation, validateCode, validateVersion, type Identity } from './identity.rules.ts'
import { kindField, onlyFor } from './kinds.ts'
import { validateSupersedes } from './supersedes.rules.ts'

const takeApart: FieldHook = ({ value }): unknown =>
  value ? splitDesignation(value as Identity) : value

const identity: Field = {
  name: 'identity',
  type: 'group',
  label: { ru: 'Код и версия', en: 'Code and version' },
  hooks: { beforeValidate: [takeApart] },
  admin: {
    description: {
      ru: 'Как в рубрикаторе: 714_2 — это код 714, версия 2. Можно вписать 714_2 прямо в код.',
      en: 'As in the rubricator: 714_2 is code 714, version 2. 714_2 may be typed as the code.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          index: true,
          label: { ru: 'Код', en: 'Code' },
          validate: validateCode,
        },
        {
          name: 'version',
          type: 'number',
          // A copy is usually the draft of the next version.
          disableDuplicate: true,
          label: { ru: 'Версия', en: 'Version' },
          validate: validateVersion,
        },
      ],
    },
  ],
}

/** Of drafts there may be several with the same code and version, of what is published only one. */
const fillIdentityKey: FieldHook = ({ data, value }): string => {
  const { code, version } = (data?.identity ?? {}) as Identity
  if (data?._status === 'published' && code && version) return `${code}_${version}`
  return typeof value === 'string' && value.startsWith('-') ? value : `-${crypto.randomUUID()}`
}

/** Keeps code and version unique in the database itself, where two publish at the same instant. */
export const identityKey: Field = {
  name: 'identityKey',
  type: 'text',
  unique: true,
  disableDuplicate: true,
  label: { ru: 'Ключ кода и версии', en: 'Key of code and version' },
  custom: { delivery: false },
  admin: { hidden: true },
  hooks: { beforeChange: [fillIdentityKey] },
}

const application: Field = {
  type: 'row',
  fields: [
    {
      name: 'applicationStatus',
      type: 'select',
      required: true,
      defaultValue: 'applies',
      label: { ru: 'Статус применения', en: 'Application status' },
      custom: { delivery: { typeName: 'ApplicationStatus' } },
      options: [
        { value: 'applies', label: { ru: 'Применяется', en: 'Applies' } },
        { value: 'deferred', label: { ru: 'Применение отложено', en: 'Deferred' } },
        {
          value: 'previous-edition-applies',
          label: { ru: 'Применяется предыдущая редакция', en: 'The previous edition applies' },
        },
      ],
      admin: {
        description: {
          ru: 'Не зависит от публикации: опубликованный документ может ещё не применяться.',
          en: 'Whether it is to be followed: apart from whether it is published.',
        },
      },
    },
    dayField({ name: 'appliesFrom', label: { ru: 'Применяется с', en: 'Applies from' } }),
  ],
}

const succession: Field[] = [
  {
    name: 'supersedes',
    type: 'relationship',
    relationTo: 'guidance',
    hasMany: true,
    disableDuplicate: true,
    label: { ru: 'Заменяет документы', en: 'Supersedes' },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    validate: validateSupersedes,
    admin: {
      description: {
        ru: 'При публикации эти документы получат пометку «заменён» и ссылку на этот.',
        en: 'What it takes the place of; published, it marks them as superseded and leads here.',
      },
    },
  },
  {
    name: 'supersededBy',
    type: 'join',
    collection: 'guidance',
    on: 'supersedes',
    label: { ru: 'Заменён документом', en: 'Superseded by' },
    admin: { allowCreate: false, defaultColumns: ['title', '_status'] },
  },
]

const basedOn: Field = {
  name: 'basedOn',
  type: 'relationship',
  relationTo: 'guidance',
  hasMany: true,
  label: { ru: 'На основе документов', en: 'Based on' },
  admin: {
    condition: onlyFor(['patient-leaflet', 'protocol', 'model-of-care'], 'basedOn'),
    description: {
      ru: 'Рекомендации, которые пересказывает памятка или применяет протокол.',
      en: 'Guidance that a leaflet explains or a protocol puts into practice.',
    },
  },
}

/** What kind of guidance it is, under which code, and what it takes the place of. */
export const identityTab: Tab = {
  label: { ru: 'Сведения', en: 'Details' },
  fields: [kindField, identity, application, ...succession, basedOn, identityKey],
}
