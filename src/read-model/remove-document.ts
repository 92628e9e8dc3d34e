import { locales } from '../content/locales.ts'
import type { Listed } from './listed.ts'
import { renditionKey, richTextKey } from './keys.ts'
import type { Sqlite } from './sqlite.ts'

/** What outlives a document that is replaced by its next edition. */
export interface Kept {
  /** Absent when the document was unpublished in between: then it is a new one in lists. */
  key?: number
  firstPublishedAt: string
  /** Absent as the key is. */
  updatedAt?: string
  /** Where it is listed. */
  listed?: Listed[]
}

interface Removed {
  key: number
  first_published_at: string
  updated_at: string
  listed: string
}

/** @returns a function that removes a document and all that hangs on it but its place in lists */
export function createDocumentRemover(sqlite: Sqlite): (identity: number) => Kept | undefined {
  const find = sqlite.prepare<Removed>(
    'SELECT key, first_published_at, updated_at, listed FROM documents WHERE identity = ?',
  )
  const removals = createRemovals(sqlite)
  return (identity) => {
    const found = find.get(identity)
    if (!found) return undefined
    removals(found.key)
    const { key, first_published_at: firstPublishedAt, updated_at: updatedAt } = found
    return { key, firstPublishedAt, updatedAt, listed: JSON.parse(found.listed) as Listed[] }
  }
}

function createRemovals(sqlite: Sqlite): (document: number) => void {
  const richTexts = sqlite.prepare('DELETE FROM rich_texts WHERE key >= ? AND key < ?')
  const renditions = sqlite.prepare('DELETE FROM renditions WHERE key >= ? AND key < ?')
  const byDocument = [
    sqlite.prepare('DELETE FROM refs WHERE source = ?'),
    sqlite.prepare('DELETE FROM files WHERE document = ?'),
    sqlite.prepare('DELETE FROM documents WHERE key = ?'),
  ]
  return (document) => {
    const [from, to] = [renditionKey(document, locales[0]), renditionKey(document + 1, locales[0])]
    richTexts.run(richTextKey(from, 0), richTextKey(to, 0))
    renditions.run(from, to)
    for (const statement of byDocument) statement.run(document)
  }
}
