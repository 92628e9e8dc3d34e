import type { CollectionConfig } from 'payload'
import type { Locale } from '../../content/locales.ts'
import { nobody } from '../../access/rules.ts'
import { jsonField, keptByWorkflow, textField } from '../kept.ts'
import { importEndpoints } from './endpoints.ts'
import { importFilesSlug, importsSlug } from './slugs.ts'
import type { Suggestion } from './suggestion.ts'

/** A file that became a draft, and what was made of it. */
export interface ImportRecord {
  /** UUIDv7. */
  id: string
  /** Collection slug of the draft. */
  type: string
  documentId: string
  locale: Locale
  /** As the file was called; it is kept under `fileId`. */
  fileName: string
  fileId: string
  /** `docx`, `html`, `markdown`, `text` or `pdf`. */
  format: string
  /** In bytes. */
  size: number
  sha256: string
  /** File, type and language: unique, so that the same file is noticed; extended where it was meant. */
  key: string
  /** Id and name of who imported it; null for a command of the operator. */
  by: string | null
  byName: string | null
  /** ISO 8601 in UTC. */
  at: string
  suggestions: Suggestion[]
  /** In the language of the import: what has no place in the draft, and what to look at. */
  notMapped: string[]
  warnings: string[]
}

/** Written by imports and their own endpoints alone; never delivered. */
export const importsCollection: CollectionConfig = {
  ...keptByWorkflow,
  slug: importsSlug,
  endpoints: importEndpoints,
  labels: {
    singular: { ru: 'Импорт', en: 'Import' },
    plural: { ru: 'Импорты', en: 'Imports' },
  },
  fields: [
    { ...textField('id'), required: true },
    { ...textField('type'), required: true },
    { ...textField('documentId'), required: true, index: true },
    { ...textField('locale'), required: true },
    { ...textField('fileName'), required: true },
    { ...textField('fileId'), required: true },
    { ...textField('format'), required: true },
    { name: 'size', type: 'number', required: true },
    { ...textField('sha256'), required: true },
    { ...textField('key'), required: true, unique: true },
    textField('by'),
    textField('byName'),
    { ...textField('at'), required: true },
    { ...jsonField('suggestions'), required: true },
    { ...jsonField('notMapped'), required: true },
    { ...jsonField('warnings'), required: true },
  ],
}

/**
 * The files themselves, as they came. They are private: Payload's own addresses serve them to nobody,
 * `GET /api/imports/ID/file` to who may see the draft.
 * @param staticDir folder that nothing is delivered from
 */
export function importFilesCollection(staticDir: string): CollectionConfig {
  return {
    slug: importFilesSlug,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    upload: { staticDir, allowRestrictedFileTypes: true, pasteURL: false, bulkUpload: false },
    timestamps: false,
    disableDuplicate: true,
    lockDocuments: false,
    graphQL: false,
    admin: { hidden: true },
    labels: {
      singular: { ru: 'Исходный файл', en: 'Imported file' },
      plural: { ru: 'Исходные файлы', en: 'Imported files' },
    },
    fields: [{ ...textField('id'), required: true }],
  }
}
