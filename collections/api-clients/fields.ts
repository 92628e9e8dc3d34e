import type { Field, FieldAccess, SelectField } from 'payload'
import { idField } from '../../src/fields/id-field.ts'
import type { ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

const no: FieldAccess = () => false

/** Set by what is done with the client, and by no form or API. */
const kept = { access: { create: no, update: no }, admin: { readOnly: true } } as const

/** The most that one client may be given. */
const largestQuota = 100_000

function wholeQuota(value: unknown, { req }: Pick<ValidationArgs, 'req'>): string | true {
  const isFit = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largestQuota
  return (
    isFit ||
    say(req, {
      ru: `Напишите целое число от 1 до ${largestQuota}.`,
      en: `Give a whole number from 1 to ${largestQuota}.`,
    })
  )
}

/** Slugs of the publication types; a test compares them with the registry. */
const typesField: SelectField = {
  name: 'types',
  type: 'select',
  hasMany: true,
  label: { ru: 'Какие публикации может читать', en: 'Publications that it may read' },
  admin: { description: { ru: 'Пусто — любые.', en: 'None chosen: all of them.' } },
  options: [
    { value: 'statements', label: { ru: 'Заявления', en: 'Statements' } },
    { value: 'forum-reports', label: { ru: 'Отчёты о форумах', en: 'Forum reports' } },
    { value: 'guidance', label: { ru: 'Рекомендации', en: 'Guidance' } },
    { value: 'announcements', label: { ru: 'Объявления', en: 'Announcements' } },
  ],
}

const [lastUsedAt, revokedAt] = [
  { name: 'lastUsedAt', label: { ru: 'Последнее обращение', en: 'Last used' } },
  { name: 'revokedAt', label: { ru: 'Отозван', en: 'Revoked' } },
].map((field): Field => ({ ...field, type: 'date', ...kept }))

export const fields: Field[] = [
  idField,
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { ru: 'Название', en: 'Name' },
    admin: { description: { ru: 'Сайт или приложение.', en: 'The site or app.' } },
  },
  {
    name: 'contact',
    type: 'text',
    required: true,
    maxLength: 500,
    label: { ru: 'Кому писать', en: 'Contact' },
    admin: {
      description: { ru: 'Кто отвечает за программу.', en: 'Who answers for the program.' },
    },
  },
  {
    name: 'quota',
    type: 'number',
    required: true,
    defaultValue: 600,
    label: { ru: 'Запросов в минуту', en: 'Requests a minute' },
    validate: wholeQuota,
  },
  typesField,
  {
    name: 'keyPanel',
    type: 'ui',
    admin: { components: { Field: '/src/admin/api-client-key.tsx#ApiClientKey' } },
  },
  {
    ...{ name: 'keyPrefix', type: 'text', ...kept },
    label: { ru: 'Начало ключа', en: 'The key begins with' },
  },
  // The key itself is kept nowhere; its hash is read below Payload's operations alone.
  {
    name: 'keyHash',
    type: 'text',
    hidden: true,
    index: true,
    access: { ...kept.access, read: no },
  },
  ...[lastUsedAt, revokedAt].flatMap((field) => field ?? []),
]
