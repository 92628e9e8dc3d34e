import type { FieldHook } from 'payload'
import { typesetQuotes } from '../lib/typography.ts'
import { typesetDocument } from '../rich-text/typeset.ts'

/** What an import says of its save in Payload's context: the text is another's, word for word. */
export interface TypesetContext {
  verbatim?: boolean
}

/**
 * Sets what was typed in Russian as it is printed. What is stored stays as it is until somebody
 * changes it: a publication must not say anything else than what was approved, and what is imported
 * not anything else than its source.
 */
const inRussian =
  (set: (value: unknown, previous: unknown) => unknown): FieldHook =>
  ({ value, previousValue, req, context }): unknown => {
    const { verbatim } = (context ?? {}) as TypesetContext
    if (verbatim || req.locale !== 'ru') return value
    return JSON.stringify(value) === JSON.stringify(previousValue)
      ? value
      : set(value, previousValue)
  }

/** For a rich text: quotation marks, dashes, and spaces that do not break. */
export const typesetRichText = inRussian(typesetDocument)

/**
 * For titles and leads: quotation marks alone. They are searched, compared and put into lists by
 * programs, to which a space that does not break is another character.
 */
export const typesetLine = inRussian((value) =>
  typeof value === 'string' ? typesetQuotes(value) : value,
)
