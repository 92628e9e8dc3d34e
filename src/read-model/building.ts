import { findFresh, finishBatch, writeRecords, type BatchWriter, type Cursor } from './apply.ts'
import { fillLists, type LaterLists } from './later-lists.ts'
import { endBulk, startBulk } from './open-file.ts'
import { mergeSegments } from './merge-segments.ts'
import type { PreparedRecord } from './prepare.ts'
import type { Sqlite } from './sqlite.ts'
import { lateIndexes } from './tables.ts'
import type { TypeNumbers } from './type-numbers.ts'
import type { SearchWriter } from './write-search.ts'

/** A read model that is being built from nothing. */
export interface Building {
  /** As `applyBatch`, but in transactions that span many batches; after an error it is of no use. */
  apply(cursor: Cursor, records: readonly PreparedRecord[]): Cursor
  /** Makes what is made at the end; afterwards the read model is as if each record had come alone. */
  complete(cursor: Cursor): Generator<void>
}

/** Of a read model that is being built. */
export interface BuildingParts {
  sqlite: Sqlite
  types: TypeNumbers
  writer: BatchWriter
  searchWriter: Pick<SearchWriter, 'relist'>
  later: LaterLists
}

/**
 * Records in one transaction; their terms are in memory until its end, some 40 MB. With 500, merging what FTS5
 * has written took three times as long.
 */
export const usuallyTogether = 2000

/**
 * Begins to build: no log to be able to go back, no waiting for the disk, and what can be made of
 * the rest in order is made at the end. A file that was left before it was complete is marked, and
 * thrown away when it is opened next.
 * @param parts of an empty read model
 * @param together records in one transaction
 */
export function startBuilding(
  { sqlite, types, writer, searchWriter, later }: BuildingParts,
  together: number,
): Building {
  startBulk(sqlite)
  for (const index of Object.keys(lateIndexes)) sqlite.exec(`DROP INDEX ${index}`)
  later.moved = new Set()
  let pending = 0

  function commit(cursor: Cursor): void {
    if (pending === 0) return
    finishBatch(sqlite, writer, cursor)
    sqlite.exec('COMMIT')
    pending = 0
  }

  return {
    apply(cursor, records) {
      const { fresh, end } = findFresh(cursor, records)
      if (end === cursor) return cursor
      if (pending === 0) sqlite.exec('BEGIN IMMEDIATE')
      writeRecords(sqlite, writer, fresh)
      pending += fresh.length
      if (pending >= together) commit(end)
      return end
    },
    *complete(cursor) {
      commit(cursor)
      yield
      for (const sql of Object.values(lateIndexes)) {
        sqlite.exec(sql)
        yield
      }
      yield* fillLists(sqlite, types, later, searchWriter)
      // Lists are made at once from now on, and words wait for no more of them: what is left is written.
      writer.finish()
      yield* mergeSegments(sqlite)
      endBulk(sqlite)
    },
  }
}
