import type { CollectionSlug } from 'payload'
import type { Locale } from '../content/locales.ts'
import type { Suggestion } from '../workflow/imports/suggestion.ts'

/** A file to be imported. */
export interface FileToImport {
  bytes: Uint8Array
  /** Without a folder. */
  fileName: string
  /** Collection slug of a publication type. */
  type: CollectionSlug
  locale: Locale
  /** Imports a file that was imported before. */
  again?: boolean
}

/** What an import recognised and what it could not place: the same for a rehearsal. */
export interface ImportOutcome {
  format: string
  encoding: string | null
  suggestions: Suggestion[]
  notMapped: string[]
  warnings: string[]
}

/** A draft that an import left behind. */
export interface ImportedDraft extends ImportOutcome {
  id: string
  slug: string
  title: string
}
