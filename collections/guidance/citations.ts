import type { Field, FieldHook, Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { obeys } from '../../src/fields/validate.ts'
import {
  isYearOfPublication,
  normaliseDoi,
  normalisePmid,
  numberCitations,
  validateDoi,
  validateLink,
  validateNumber,
  validatePmid,
  type Citation,
} from './citations.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

const tidied = (tidy: (typed: string) => string): { beforeValidate: FieldHook[] } => ({
  beforeValidate: [({ value }): unknown => (typeof value === 'string' ? tidy(value) : value)],
})

const numbered: FieldHook = ({ value }): unknown =>
  Array.isArray(value) ? numberCitations(value as Citation[]) : value

const where: Field = {
  type: 'row',
  fields: [
    {
      name: 'doi',
      type: 'text',
      label: { ru: 'DOI', en: 'DOI' },
      hooks: tidied(normaliseDoi),
      validate: validateDoi,
      admin: { placeholder: '10.1000/182' },
    },
    {
      name: 'pmid',
      type: 'text',
      label: { ru: 'PMID', en: 'PMID' },
      hooks: tidied(normalisePmid),
      validate: validatePmid,
      admin: { description: { ru: 'Номер в PubMed.', en: 'Number in PubMed.' } },
    },
    {
      name: 'url',
      type: 'text',
      label: { ru: 'Ссылка', en: 'Link' },
      hooks: tidied((typed) => typed.trim()),
      validate: validateLink,
    },
  ],
}

const citations: Field = {
  name: 'citations',
  type: 'array',
  label: { ru: 'Источники', en: 'Citations' },
  labels: {
    singular: { ru: 'Источник', en: 'Citation' },
    plural: { ru: 'Источники', en: 'Citations' },
  },
  hooks: { beforeValidate: [numbered] },
  custom: { delivery: { typeName: 'Citation' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'Рекомендации ссылаются на источники по номеру; порядок строк можно менять.',
      en: 'The works that recommendations refer to, by number.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'number',
          label: { ru: 'Номер', en: 'Number' },
          validate: validateNumber,
          admin: {
            width: '20%',
            description: {
              ru: 'Оставьте пустым — дадим следующий.',
              en: 'What recommendations refer to it by.',
            },
          },
        },
        {
          name: 'authors',
          type: 'text',
          label: { ru: 'Авторы', en: 'Authors' },
          admin: { width: '80%' },
        },
      ],
    },
    { name: 'title', type: 'text', required: true, label: { ru: 'Название', en: 'Title' } },
    {
      type: 'row',
      fields: [
        {
          name: 'publishedIn',
          type: 'text',
          label: { ru: 'Журнал или издательство', en: 'Journal or publisher' },
        },
        {
          name: 'year',
          type: 'number',
          required: true,
          label: { ru: 'Год', en: 'Year' },
          validate: obeys(isYearOfPublication),
        },
      ],
    },
    where,
  ],
}

/** What the recommendations rest on. */
export const citationsTab: Tab = {
  label: { ru: 'Литература', en: 'Literature' },
  fields: [
    dayField({
      name: 'literatureSearchedOn',
      label: { ru: 'Дата поиска литературы', en: 'Literature searched on' },
      description: {
        ru: 'По какой день просмотрены публикации.',
        en: 'The day up to which publications were looked through.',
      },
    }),
    citations,
  ],
}
