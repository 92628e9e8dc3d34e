import type { ArrayField } from 'payload'
import { defaultLocale } from '../content/locales.ts'
import { say } from '../lib/messages.ts'
import type { ValidationArgs } from './validate.ts'
import { foldRows } from './fold-rows.ts'

/** Who takes part and as what: organisations of the directory, or others by name. */
export const partnersField: ArrayField = {
  name: 'partners',
  type: 'array',
  label: { ru: 'Партнёры', en: 'Partners' },
  labels: {
    singular: { ru: 'Партнёр', en: 'Partner' },
    plural: { ru: 'Партнёры', en: 'Partners' },
  },
  custom: { delivery: { typeName: 'Partner' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'Кто участвует и в каком качестве.',
      en: 'Who takes part, and as what.',
    },
  },
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { ru: 'Организация', en: 'Organisation' },
    },
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: { ru: 'Или название', en: 'Or name' },
      admin: {
        condition: (_, { organisation, name }: { organisation?: unknown; name?: unknown }) =>
          !organisation || Boolean(name),
        description: {
          ru: 'Если это не одна организация из справочника, например «правительства регионов».',
          en: 'For what is no single organisation of the directory, such as “regional governments”.',
        },
      },
      validate: nameSomeone,
    },
    {
      name: 'role',
      type: 'text',
      localized: true,
      label: { ru: 'Роль', en: 'Role' },
      admin: {
        description: {
          ru: 'Например: соучредитель, методическая поддержка.',
          en: 'Such as co-founder, or methodological support.',
        },
      },
    },
  ],
}

interface Args extends ValidationArgs {
  req: ValidationArgs['req'] & { locale?: string | null }
}

/** Whoever translates sees only the texts of one language: the first one was checked before. */
function nameSomeone(value: unknown, { req, siblingData }: Args): string | true {
  const { organisation } = (siblingData ?? {}) as { organisation?: unknown }
  if (organisation || (typeof value === 'string' && value.trim())) return true
  if (req.locale && req.locale !== defaultLocale) return true
  return say(req, {
    ru: 'Выберите организацию или напишите, кто партнёр.',
    en: 'Choose an organisation, or write who the partner is.',
  })
}
