/** Rows of a full-text index that are to be written at the end of a batch. */
export interface IndexQueue<Row> {
  /** @param key a rowid that is not in the index, or was removed here */
  put(key: number, row: Row): void
  /** @param key a rowid that is in the index, or was put here */
  remove(key: number): void
  /** Writes all, by key. */
  flush(): void
}

interface Change<Row> {
  isWritten: boolean
  row: Row | undefined
}

/**
 * FTS5 collects what is inserted and writes it as one segment of its tree: at the end of the
 * transaction, but also whenever another statement opens a savepoint (all that may fail after the first
 * of several writes do) and whenever a key is smaller than the last one. With a segment for each
 * document its merging took three quarters of the time to index, so the index is written alone and in order.
 */
export function createIndexQueue<Row>(index: {
  insert: (key: number, row: Row) => void
  remove: (key: number) => void
}): IndexQueue<Row> {
  let changes = new Map<number, Change<Row>>()
  return {
    put(key, row) {
      changes.set(key, { isWritten: changes.get(key)?.isWritten ?? false, row })
    },
    remove(key) {
      if (changes.get(key)?.isWritten === false) changes.delete(key)
      else changes.set(key, { isWritten: true, row: undefined })
    },
    flush() {
      const sorted = [...changes].sort(([one], [other]) => one - other)
      changes = new Map()
      for (const [key, { isWritten }] of sorted) if (isWritten) index.remove(key)
      for (const [key, { row }] of sorted) if (row !== undefined) index.insert(key, row)
    },
  }
}
