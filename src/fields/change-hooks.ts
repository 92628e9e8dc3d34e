import type { FieldHook } from 'payload'

interface Document {
  _status?: 'draft' | 'published'
}

/**
 * What was said of a change belongs to the edition it came with, which has it on record: for the
 * next one the form is empty again, in every language.
 */
export const hidePublishedChange: FieldHook = ({ siblingData, value }): unknown =>
  (siblingData as Document)._status === 'published' ? { kind: 'minor', note: null } : value

/** The same for what is stored in the languages that are not being edited. */
export const forgetPublishedChange: FieldHook<Document & { id: string }> = ({
  context,
  originalDoc,
  siblingDocWithLocales,
  value,
}): unknown => {
  const isOver = originalDoc?._status === 'published' || context.isRestoringVersion === true
  if (isOver && siblingDocWithLocales) siblingDocWithLocales.change = {}
  return value
}
