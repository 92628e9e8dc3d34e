import { locales } from '../content/locales.ts'
import type { FrozenReference } from '../content/model.ts'
import type { PreparedRecord } from './prepare.ts'
import type { Sqlite } from './sqlite.ts'
import { anyTag, documentTag, referrersTag, slugTag, type Tag } from './tags.ts'
import type { TypeNumbers } from './type-numbers.ts'

interface Row {
  locales: string
  slugs: string
  /** Pairs of type number and id, as JSON. */
  targets: string
}

/** Where a writer notes the tags of the lists that it changes, while somebody watches. */
export interface TouchedLists {
  tags: Set<Tag> | null
}

/** How a document stands among the others, without what it says. */
type Standing = Row | undefined

/**
 * @returns a function that applies one record by `write` and tells which tags it touched: the
 * document, its slugs, lists that it or others enter, leave or move in, and those it refers to; where it
 * appears or disappears in a language, also all documents that refer to it
 */
export function createTouchWatcher(
  sqlite: Sqlite,
  types: TypeNumbers,
  lists: TouchedLists,
): (record: PreparedRecord, write: (record: PreparedRecord) => void) => Set<Tag> {
  const standing = standingOf(sqlite, types)
  const referrers = sqlite.prepare<{ id: string; type: number }>(`
    SELECT DISTINCT d.id, d.type FROM identities i
      CROSS JOIN refs f ON f.target = i.key CROSS JOIN documents d ON d.key = f.source
    WHERE i.id = ? AND i.type = ?`)
  const toReference = ({ id, type }: { id: string; type: number }): FrozenReference => ({
    type: types.slugOf(type),
    id,
  })
  return (record, write) => {
    const document = { type: record.entry.type, id: record.entry.documentId }
    const before = standing(document)
    const touched = noteLists(lists, () => write(record))
    const after = standing(document)
    touched.add(anyTag).add(documentTag(document))
    for (const state of [before, after])
      for (const tag of tagsOf(document.type, state, toReference)) touched.add(tag)
    if (before?.locales !== after?.locales)
      for (const row of referrers.all(document.id, types.numberOf(document.type) ?? null))
        touched.add(documentTag(toReference(row)))
    return touched
  }
}

function noteLists(lists: TouchedLists, write: () => void): Set<Tag> {
  const touched = new Set<Tag>()
  lists.tags = touched
  try {
    write()
  } finally {
    lists.tags = null
  }
  return touched
}

function standingOf(
  sqlite: Sqlite,
  types: TypeNumbers,
): (document: FrozenReference) => Row | undefined {
  const find = sqlite.prepare<Row>(`
    SELECT d.locales,
      (SELECT json_group_array(r.slug) FROM renditions r
        WHERE r.key >= d.key * ${locales.length} AND r.key < (d.key + 1) * ${locales.length}) AS slugs,
      (SELECT json_group_array(json_array(t.type, t.id)) FROM refs f
        JOIN identities t ON t.key = f.target WHERE f.source = d.key) AS targets
    FROM identities i CROSS JOIN documents d ON d.identity = i.key WHERE i.id = ? AND i.type = ?`)
  return ({ type, id }) => find.get(id, types.numberOf(type) ?? null)
}

function tagsOf(
  type: string,
  standing: Standing,
  toReference: (row: { id: string; type: number }) => FrozenReference,
): Tag[] {
  if (!standing) return []
  const slugs = JSON.parse(standing.slugs) as string[]
  const targets = JSON.parse(standing.targets) as [number, string][]
  return [
    ...slugs.map((slug) => slugTag(type, slug)),
    ...targets.map(([type, id]) => referrersTag(toReference({ id, type }))),
  ]
}
