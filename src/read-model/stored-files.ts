import { locales } from '../content/locales.ts'
import type { FrozenFields, FrozenReference } from '../content/model.ts'
import { offerOf, type Offer } from '../media/variants.ts'
import type { Sqlite } from './sqlite.ts'
import { fromTextColumn } from './text-column.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A file of a document of media, as its current edition tells of it. */
export interface StoredFile {
  /** Under which it is stored. */
  filename: string
  mimeType: string | null
  /** Under which it was uploaded. */
  originalName: string | null
  /** Which sizes there are of an image. */
  offer: Offer | null
  /** The document. */
  of: FrozenReference
  identity: number
}

/** Finds files in the tables. */
export interface StoredFiles {
  byName(filename: string): StoredFile[]
  /** @param stem the name without its ending */
  byStem(stem: string): StoredFile[]
  /** @param identity key of the document of media */
  byIdentity(identity: number): StoredFile | undefined
}

interface Row {
  filename: string
  mimeType: string | null
  identity: number
  id: string
  type: number
  data: string | ArrayBuffer
}

/** @param sqlite an open read model */
export function createStoredFiles(sqlite: Sqlite, types: TypeNumbers): StoredFiles {
  // A file is the same in all locales, so one rendition is enough.
  const select = (where: string) =>
    sqlite.prepare<Row>(`
      SELECT f.filename, f.mime_type AS mimeType, d.identity, d.id, d.type, r.data
      FROM files f CROSS JOIN documents d ON d.key = f.document
      CROSS JOIN renditions r ON r.key = (
        SELECT min(key) FROM renditions
        WHERE key >= d.key * ${locales.length} AND key < (d.key + 1) * ${locales.length})
      WHERE ${where}`)
  const byName = select('f.filename = ?')
  const byStem = select(`f.filename ${stemRange}`)
  const byIdentity = select('f.document = (SELECT key FROM documents WHERE identity = ?)')
  const toFile = (row: Row) => toStoredFile(row, types)
  return {
    byName: (filename) => byName.all(filename).map(toFile),
    byStem: (stem) => byStem.all(stem, stem).map(toFile),
    byIdentity: (identity) => byIdentity.all(identity).map(toFile)[0],
  }
}

/** All names that are a stem and an ending: `/` follows `.` in order, and is in no name. */
export const stemRange = `BETWEEN ? || '.' AND ? || '/'`

function toStoredFile({ filename, mimeType, identity, data, ...of }: Row, types: TypeNumbers) {
  const { originalName, renditions } = JSON.parse(fromTextColumn(data)) as FrozenFields
  return {
    filename,
    mimeType,
    originalName: typeof originalName === 'string' ? originalName : null,
    offer: offerOf(renditions),
    of: { type: types.slugOf(of.type), id: of.id },
    identity,
  }
}
