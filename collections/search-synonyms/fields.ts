import type { CollectionBeforeChangeHook, Field, TextField } from 'payload'
import { idField } from '../../src/fields/id-field.ts'
import { validateExpressions } from './validate-expressions.ts'

const expressions: TextField = {
  name: 'expressions',
  type: 'text',
  hasMany: true,
  minRows: 2,
  required: true,
  label: { ru: 'Равнозначные выражения', en: 'Expressions that mean the same' },
  admin: {
    description: {
      ru: 'Слова, сокращения или словосочетания, на любом из языков: не меньше двух. После каждого нажмите Enter. Формы слов (падежи, числа) поиск знает сам.',
      en: 'Words, abbreviations or phrases, in either language: at least two. Press Enter after each. Search knows inflected forms by itself.',
    },
  },
  validate: validateExpressions,
}

export const fields: Field[] = [
  idField,
  // What the list shows; a field with many values cannot name a document.
  {
    name: 'title',
    type: 'text',
    label: { ru: 'Выражения', en: 'Expressions' },
    admin: { hidden: true },
  },
  expressions,
  {
    name: 'note',
    type: 'textarea',
    maxLength: 1000,
    label: { ru: 'Примечание', en: 'Note' },
    admin: {
      description: { ru: 'Для коллег: откуда, почему.', en: 'For colleagues: whence, why.' },
    },
  },
]

/** Trims the expressions, and writes them into the title. */
export const nameGroup: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const given: unknown = data.expressions ?? (originalDoc as { expressions?: unknown })?.expressions
  const trimmed = Array.isArray(given) ? given.map((text) => String(text).trim()) : []
  return { ...data, expressions: trimmed, title: trimmed.join(' = ') }
}
