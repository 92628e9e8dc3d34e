import type { Field, Tab } from 'payload'
import { emailField, phoneField } from '../../src/fields/contact-rules.ts'
import { slugField } from '../../src/fields/slug-field.ts'
import { appointmentsField } from './appointments.ts'
import { nameFields } from './name-fields.ts'

const pressContact: Field = {
  name: 'pressContact',
  type: 'group',
  label: { ru: 'Для прессы', en: 'For the press' },
  custom: { delivery: { typeName: 'PressContact' } },
  admin: {
    description: {
      ru: 'Видно всем. Личные телефоны и адреса сюда не вписывайте.',
      en: 'Telephone and e-mail meant for the press. Everybody sees them: nothing private.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        phoneField('phone', { ru: 'Телефон', en: 'Telephone' }),
        emailField('email', { ru: 'Электронная почта', en: 'E-mail' }),
      ],
    },
  ],
}

const tabs: Tab[] = [
  { label: { ru: 'Имя', en: 'Name' }, fields: nameFields },
  { label: { ru: 'Должности', en: 'Appointments' }, fields: [appointmentsField] },
  { label: { ru: 'Контакты', en: 'Contacts' }, fields: [pressContact] },
]

export const personFields: Field[] = [{ type: 'tabs', tabs }, slugField('name')]
