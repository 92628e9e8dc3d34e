import type { Locale } from '../../content/locales.ts'

/** Names a document that editors work on. */
export interface DeskReference {
  /** Collection slug. */
  type: string
  id: string
}

/** A document as it was when it was indexed. */
export interface IndexedReference extends DeskReference {
  /** When it had been saved last; another instant says that the index is behind. */
  stamp: string
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
export interface DeskDocument extends IndexedReference {
  texts: Partial<Record<Locale, DeskText>>
  /** Ids of the documents whose names are in `texts`: when one is renamed, it is to be written anew. */
  refersTo?: readonly string[]
}
