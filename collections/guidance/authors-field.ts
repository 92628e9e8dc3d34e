import type { Field } from 'payload'
import { validateConflictDetails, validateDeclaration, validateName } from './governance.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

/** Who wrote it, each with a declaration of interests. */
export const authorsField: Field = {
  name: 'authors',
  type: 'array',
  label: { ru: 'Авторы', en: 'Authors' },
  labels: { singular: { ru: 'Автор', en: 'Author' }, plural: { ru: 'Авторы', en: 'Authors' } },
  custom: { delivery: { typeName: 'GuidelineAuthor' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'У каждого автора должна быть отметка о конфликте интересов.',
      en: 'Who wrote it, each with a declaration of interests.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'people',
          label: { ru: 'Из справочника', en: 'Person' },
        },
        {
          name: 'name',
          type: 'text',
          localized: true,
          label: { ru: 'Или имя', en: 'Name' },
          validate: validateName,
          admin: {
            condition: (_, author?: { person?: unknown; name?: unknown }) =>
              !author?.person || Boolean(author.name),
          },
        },
        {
          name: 'role',
          type: 'text',
          localized: true,
          label: { ru: 'Роль в рабочей группе', en: 'Role' },
        },
      ],
    },
    {
      name: 'conflictOfInterest',
      type: 'select',
      label: { ru: 'Конфликт интересов', en: 'Conflict of interest' },
      custom: { delivery: { typeName: 'ConflictOfInterest' } },
      options: [
        { value: 'none', label: { ru: 'Нет', en: 'None' } },
        { value: 'declared', label: { ru: 'Есть', en: 'Declared' } },
      ],
      validate: validateDeclaration,
    },
    {
      name: 'conflictDetails',
      type: 'textarea',
      localized: true,
      label: { ru: 'В чём он состоит', en: 'Details of the conflict' },
      validate: validateConflictDetails,
      admin: {
        condition: (_, author?: { conflictOfInterest?: string; conflictDetails?: unknown }) =>
          author?.conflictOfInterest === 'declared' || Boolean(author?.conflictDetails),
      },
    },
  ],
}
