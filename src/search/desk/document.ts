import type { Locale } from '../../content/locales.ts'

/** Names a document that editors work on. */
export interface DeskReference {
  /** Collection slug. */
  type: string
  id: string
}

/** What can be read of a document in one language. */
export interface DeskText {
  title: string
  /** All the rest, blocks separated by line breaks. */
  body: string
  /** What it refers to, by name, separated by line breaks. */
  names?: string
}

/** A document as the index is given it. */
export interface DeskDocument extends DeskReference {
  /** When it was saved last; the index only compares it. */
  stamp: string
  texts: Partial<Record<Locale, DeskText>>
  /** Ids of the documents whose names are in `texts`: when one is renamed, it is to be written anew. */
  refersTo?: readonly string[]
}
