import type { Field, Tab } from 'payload'
import { emailField, phoneField } from '../../src/fields/contact-rules.ts'
import { notItsOwnAncestor } from '../../src/fields/own-ancestor.ts'
import { regionField } from '../../src/fields/region-fields.ts'
import { slugField } from '../../src/fields/slug-field.ts'
import { isUrl, obeys } from '../../src/fields/validate.ts'

const kind: Field = {
  name: 'kind',
  type: 'select',
  defaultValue: 'other',
  label: { ru: 'Вид', en: 'Kind' },
  options: [
    { value: 'authority', label: { ru: 'Орган власти', en: 'Authority' } },
    { value: 'agency', label: { ru: 'Агентство, фонд', en: 'Agency or foundation' } },
    { value: 'clinic', label: { ru: 'Медицинская организация', en: 'Clinic or hospital' } },
    { value: 'society', label: { ru: 'Врачебное общество', en: 'Medical society' } },
    { value: 'university', label: { ru: 'Вуз, научный центр', en: 'University or institute' } },
    { value: 'charity', label: { ru: 'НКО, объединение пациентов', en: 'Charity' } },
    { value: 'media', label: { ru: 'СМИ', en: 'Media' } },
    { value: 'company', label: { ru: 'Компания', en: 'Company' } },
    { value: 'other', label: { ru: 'Другое', en: 'Other' } },
  ],
}

const names: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    label: { ru: 'Полное название', en: 'Full name' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        label: { ru: 'Краткое название', en: 'Short name' },
      },
      {
        name: 'nameGenitive',
        type: 'text',
        localized: true,
        label: { ru: 'В родительном падеже', en: 'Name in the genitive' },
        admin: {
          description: {
            ru: 'Кого? чего? — «Департамента здравоохранения города Москвы».',
            en: 'Of whom, in Russian: for sentences made of fields.',
          },
        },
      },
    ],
  },
]

const place: Field[] = [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'organisations',
    label: { ru: 'Входит в', en: 'Part of' },
    admin: {
      description: {
        ru: 'Кому подчинена или в состав чего входит.',
        en: 'The organisation that this one belongs to.',
      },
    },
    validate: notItsOwnAncestor({
      ru: 'Получается круг: выбранная организация сама входит в эту. Выберите другую или очистите поле.',
      en: 'That makes a circle: the organisation chosen is part of this one. Choose another, or none.',
    }),
  },
  regionField(),
]

const contacts: Field = {
  name: 'contacts',
  type: 'group',
  label: { ru: 'Для читателей', en: 'For readers' },
  custom: { delivery: { typeName: 'OrganisationContacts' } },
  fields: [
    {
      name: 'website',
      type: 'text',
      label: { ru: 'Сайт', en: 'Website' },
      admin: { placeholder: 'https://example.org' },
      validate: obeys(isUrl),
    },
    phoneField('phone', { ru: 'Телефон', en: 'Telephone' }),
    emailField('email', { ru: 'Электронная почта', en: 'E-mail' }),
  ],
}

const tabs: Tab[] = [
  { label: { ru: 'Организация', en: 'Organisation' }, fields: [kind, ...names, ...place] },
  { label: { ru: 'Контакты', en: 'Contacts' }, fields: [contacts] },
]

export const organisationFields: Field[] = [{ type: 'tabs', tabs }, slugField('name')]
