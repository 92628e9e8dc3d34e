import type { ArrayField, Field, FieldHook, Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { inOrderOfDate } from './corrections.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

const sortByDate: FieldHook = ({ value }): unknown =>
  Array.isArray(value) ? inOrderOfDate(value as Parameters<typeof inOrderOfDate>[0]) : value

const severity: Field = {
  name: 'severity',
  type: 'select',
  required: true,
  label: { ru: 'Серьёзность', en: 'Severity' },
  options: [
    { value: 'minor', label: { ru: 'Неточность, смысл прежний', en: 'Minor: the meaning stands' } },
    { value: 'significant', label: { ru: 'Ошибка в фактах', en: 'Significant: a fact was wrong' } },
    { value: 'critical', label: { ru: 'Опасная ошибка', en: 'Critical: it could do harm' } },
  ],
  custom: { delivery: { typeName: 'CorrectionSeverity' } },
}

// A correction that is not translated yet must not take the translation off the site.
const text = {
  type: 'textarea',
  localized: true,
  required: true,
  custom: { delivery: { optional: true } },
} as const

const corrections: ArrayField = {
  name: 'corrections',
  type: 'array',
  label: { ru: 'Исправления', en: 'Corrections' },
  labels: {
    singular: { ru: 'Исправление', en: 'Correction' },
    plural: { ru: 'Исправления', en: 'Corrections' },
  },
  custom: { delivery: { typeName: 'Correction' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'Что было неверно в опубликованном тексте. Читатели видят все исправления по порядку дат.',
      en: 'What was wrong in a text that was already public, in order of date.',
    },
  },
  hooks: { beforeChange: [sortByDate] },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', required: true, label: { ru: 'Дата', en: 'Date' } }),
        severity,
      ],
    },
    { ...text, name: 'wrong', label: { ru: 'Что было неверно', en: 'What was wrong' } },
    { ...text, name: 'right', label: { ru: 'Как правильно', en: 'What is right' } },
  ],
}

/** What readers are told about mistakes. */
export const correctionsTab: Tab = {
  label: { ru: 'Исправления', en: 'Corrections' },
  fields: [corrections],
}
