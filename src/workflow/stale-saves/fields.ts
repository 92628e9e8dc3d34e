import type { CollectionBeforeChangeHook, FieldHook, TextField } from 'payload'
import { nobody } from '../../access/rules.ts'

const readBase: FieldHook = ({ siblingData }): string | null => {
  const { updatedAt } = siblingData as { updatedAt?: string | Date }
  return updatedAt ? new Date(updatedAt).toISOString() : null
}

/**
 * The save that a text was read after (ISO 8601). A form, or a program that sends back what it has
 * read, says with it which text its changes are meant for; see `refuse-stale.ts`.
 */
export const editedFromField: TextField = {
  name: 'editedFrom',
  type: 'text',
  virtual: true,
  label: { ru: 'На какой версии основан текст', en: 'What the text is based on' },
  admin: { hidden: true },
  custom: { delivery: false },
  hooks: { afterRead: [readBase] },
}

/** In a version that was refused and kept: whose it is, and why it was not saved. */
export const unsavedField: TextField = {
  name: 'unsaved',
  type: 'text',
  label: { ru: 'Не сохранено', en: 'Not saved' },
  disableDuplicate: true,
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.unsaved) },
  custom: { delivery: false },
}

/** What is saved after all, such as a version that is restored, is no longer an unsaved one. */
export const forgetUnsaved: CollectionBeforeChangeHook = ({ data }) => {
  data.unsaved = null
  return data
}
