import type { CollectionBeforeChangeHook, Field, TextField } from 'payload'
import { idField } from '../../src/fields/id-field.ts'
import { validateBroader, validateExpressions } from './validate-expressions.ts'

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

const broader: TextField = {
  name: 'broader',
  type: 'text',
  hasMany: true,
  label: { ru: 'Искать также более общие', en: 'Broader expressions to look for too' },
  admin: {
    description: {
      ru: 'Кто ищет выражения группы, найдёт и материалы, где эти слова стоят в заголовке, лиде или подзаголовке. Обратное неверно: по этим словам группа не ищется. Например: СМП — «скорая».',
      en: 'Whoever looks for an expression of the group finds texts too that have these in a title, lead or heading. Not the other way round: these do not ask for the group. For example: EMS, “ambulance”.',
    },
  },
  validate: validateBroader,
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
  broader,
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

/** Trims the expressions, and writes those that are equal into the title. */
export const nameGroup: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as { expressions?: unknown } | undefined
  const expressions = trimmed(data.expressions ?? before?.expressions)
  const more = Array.isArray(data.broader) && { broader: trimmed(data.broader) }
  return { ...data, ...more, expressions, title: expressions.join(' = ') }
}

function trimmed(given: unknown): string[] {
  return Array.isArray(given) ? given.map((text) => String(text).trim()) : []
}
