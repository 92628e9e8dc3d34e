import type { Field, FieldHook, TextField } from 'payload'
import { withInitials, type NameParts } from './initials.ts'

const fillInitials: FieldHook = ({ value, siblingData }): unknown =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : withInitials(siblingData as NameParts)

const text = { type: 'text', localized: true } as const

const name: TextField = {
  ...text,
  name: 'name',
  required: true,
  label: { ru: 'Имя и фамилия', en: 'Full name' },
  admin: {
    description: {
      ru: 'Как подписывать: «Алексей Хрипун» или «Алексей Иванович Хрипун».',
      en: 'As the person is named in texts.',
    },
  },
}

/** A person's names; the parts are there for front ends that sort or shorten. */
export const nameFields: Field[] = [
  name,
  {
    type: 'row',
    fields: [
      { ...text, name: 'familyName', label: { ru: 'Фамилия', en: 'Family name' } },
      { ...text, name: 'givenName', label: { ru: 'Имя', en: 'Given name' } },
      { ...text, name: 'patronymic', label: { ru: 'Отчество', en: 'Patronymic' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        ...text,
        name: 'nameWithInitials',
        label: { ru: 'С инициалами', en: 'Name with initials' },
        hooks: { beforeValidate: [fillInitials] },
        admin: {
          description: {
            ru: '«А. И. Хрипун». Пусто — составим из фамилии, имени и отчества.',
            en: 'Left empty, it is made from the parts of the name.',
          },
        },
      },
      {
        ...text,
        name: 'nameGenitive',
        label: { ru: 'В родительном падеже', en: 'Name in the genitive' },
        admin: {
          description: {
            ru: 'Кого? — «Алексея Хрипуна».',
            en: 'Of whom, in Russian: for sentences made of fields.',
          },
        },
      },
    ],
  },
]
