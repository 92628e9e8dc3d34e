import { isPixels } from '../media/file-types.ts'
import type { Offer } from '../media/variants.ts'
import type { PreparedRecord } from './prepare.ts'
import { createShownBy } from './shown-by.ts'
import type { Sqlite } from './sqlite.ts'
import { createStoredFiles, stemRange, type StoredFile } from './stored-files.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Applies a record to the document with a number of a type and a key of `identities`. */
type Write = (record: PreparedRecord, type: number, identity: number) => void

/** A file that was public once. */
export interface FormerFile {
  /** Key of its document of media. */
  identity: number
  /** Which sizes there were of an image; null for another file. */
  offer: Offer | null
}

/**
 * @param write applies a record to one document
 * @returns a function that does so, and remembers the files that publications showed through the document
 * before and do not any more. Others may show them still, so who asks looks for that first. Where
 * nothing is taken away, as when a document is new, it costs one query. Of what an erased document
 * showed nothing is told.
 */
export function createFormerFileKeeper(sqlite: Sqlite, types: TypeNumbers, write: Write): Write {
  const { publications } = types
  const [files, shownBy] = [createStoredFiles(sqlite, types), createShownBy(sqlite, types)]
  const below = createFilesBelow(sqlite, publications)
  const insert = sqlite.prepare('INSERT OR IGNORE INTO former_files VALUES (?, ?, ?, ?)')
  const forget = sqlite.prepare('DELETE FROM former_files WHERE document = ? OR lost_by = ?')

  function keep(lost: readonly StoredFile[], type: number, identity: number): void {
    if (lost.length === 0) return
    // What it refers to has changed, what refers to it has not.
    if (!publications.includes(type) && shownBy(identity) === null) return
    for (const file of lost)
      insert.run(file.filename, file.identity, JSON.stringify(file.offer), identity)
  }

  return (record, type, identity) => {
    const isErased = record.entry.action === 'erase'
    const before = isErased ? [] : below(identity)
    const own = before.includes(identity) ? files.byIdentity(identity) : undefined
    write(record, type, identity)
    if (isErased) forget.run(identity, identity)
    if (before.length === 0) return
    const after = new Set(below(identity))
    const taken = before.filter((each) => each !== identity && !after.has(each))
    const lost = taken.flatMap((each) => files.byIdentity(each) ?? [])
    if (own && !isSame(own, files.byIdentity(identity))) lost.push(own)
    keep(lost.filter(isReadable), type, identity)
  }
}

/** @returns a function that finds the documents with files among a document and all it shows */
function createFilesBelow(sqlite: Sqlite, publications: number[]): (identity: number) => number[] {
  const find = sqlite.prepare<{ identity: number }>(`
    WITH RECURSIVE shown(document, identity) AS (
      SELECT key, identity FROM documents WHERE identity = ?
      UNION
      SELECT d.key, d.identity FROM shown CROSS JOIN refs f ON f.source = shown.document
        CROSS JOIN documents d ON d.identity = f.target
      WHERE d.type NOT IN (${publications.join()})
    )
    SELECT identity FROM shown WHERE EXISTS (SELECT 1 FROM files f WHERE f.document = shown.document)`)
  return (identity) => find.all(identity).map((row) => row.identity)
}

function isSame(before: StoredFile, now: StoredFile | undefined): boolean {
  return (
    now?.filename === before.filename && JSON.stringify(now.offer) === JSON.stringify(before.offer)
  )
}

/** An image without sizes had nothing that readers could have had. */
function isReadable(file: StoredFile): boolean {
  return file.offer !== null || !isPixels(file)
}

/**
 * @param sqlite an open read model
 * @returns finds what was public once by the name under which it was stored, or by the part of that
 * before its ending
 */
export function createFormerFileFinder(sqlite: Sqlite): {
  byName(filename: string): FormerFile[]
  byStem(stem: string): FormerFile[]
} {
  const select = (where: string) =>
    sqlite.prepare<{ identity: number; variants: string }>(`
      SELECT DISTINCT document AS identity, variants FROM former_files WHERE filename ${where}`)
  const [byName, byStem] = [select('= ?'), select(stemRange)]
  const toFormer = ({ identity, variants }: { identity: number; variants: string }) => ({
    identity,
    offer: JSON.parse(variants) as Offer | null,
  })
  return {
    byName: (filename) => byName.all(filename).map(toFormer),
    byStem: (stem) => byStem.all(stem, stem).map(toFormer),
  }
}
