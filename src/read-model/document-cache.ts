import { LRUCache } from 'lru-cache'
import { chains, chainIndex, type LocaleChain } from './chains.ts'
import { documentColumns, joinRendition, keyList, toDocument } from './document.ts'
import type { DocumentRow, PublicDocument } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Documents by key; those that lists show most are read once, until something is published. */
export interface DocumentCache {
  /** @returns the documents that are public in a locale of the chain, in the order of the keys */
  byKeys(keys: readonly number[], chain: LocaleChain): PublicDocument[]
  /** Something was published. */
  forget(): void
}

/** About 1 KB each. */
const remembered = 5000

/** @param sqlite an open read model */
export function createDocumentCache(sqlite: Sqlite, types: TypeNumbers): DocumentCache {
  const caches = chains.map((chain) => ({
    documents: new LRUCache<number, PublicDocument>({ max: remembered }),
    read: sqlite.prepare<DocumentRow>(`SELECT ${documentColumns} FROM json_each(?) j
      CROSS JOIN documents d ON d.key = j.value ${joinRendition(chain)}`),
  }))
  return {
    byKeys(keys, chain) {
      const cache = caches[chainIndex(chain)]
      if (!cache) return []
      const { documents, read } = cache
      const found = new Map(keys.map((key) => [key, documents.get(key)]))
      const missing = keys.filter((key) => !found.get(key))
      const rows = missing.length > 0 ? read.all(keyList(missing)) : []
      for (const row of rows) {
        const document = toDocument(row, types.slugOf)
        documents.set(row.key, document)
        found.set(row.key, document)
      }
      return keys.flatMap((key) => found.get(key) ?? [])
    },
    forget: () => caches.forEach(({ documents }) => documents.clear()),
  }
}
