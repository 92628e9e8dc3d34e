import { locales, type Locale } from '../content/locales.ts'
import type { FrozenReference } from '../content/model.ts'
import type { Analyser } from '../search/analysis.ts'
import type { SearchTexts } from '../search/texts.ts'
import { searchColumns } from '../search/weights.ts'
import { createAttachedTexts } from './attached-texts.ts'
import { createContentOf } from './content-of.ts'
import type { DocumentStatus } from './document.ts'
import { createIndexQueue } from './index-queue.ts'
import { renditionKey, renditionKeys } from './keys.ts'
import type { Listed } from './listed.ts'
import { createNames } from './names.ts'
import type { PlacedReference } from './project.ts'
import type { SearchFactsKeeper } from './search-facts.ts'
import { sayOf, type Saying } from './said.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A publication to be found. */
export interface SearchableDocument {
  key: number
  type: number
  status: DocumentStatus
  listed: readonly Listed[]
  renditions: readonly Saying[]
  references: readonly PlacedReference[]
}

/** Where a publication is found. */
type Placing = Pick<SearchableDocument, 'key' | 'type' | 'status' | 'listed'>

/** Keeps the full-text index. */
export interface SearchWriter {
  /** Indexes a document that is not in the index; what it refers to must be written before. */
  add(document: SearchableDocument): void
  /** @param document its key */
  remove(document: number): void
  /** A document is listed elsewhere, though it says the same. */
  relist(document: Placing): void
  /** Runs work that may change what a document is called or a file says, and indexes anew what refers to it. */
  renaming(reference: FrozenReference, work: () => void): void
  /** Writes what was added and removed, at the end of the caller's transaction. */
  flush(): void
}

/**
 * @param sqlite an open read model
 * @param facts of what is in the index
 */
export function createSearchWriter(
  sqlite: Sqlite,
  types: TypeNumbers,
  facts: SearchFactsKeeper,
  analyser: Analyser,
): SearchWriter {
  const index = createTermQueue(sqlite)
  const present = sqlite.prepare<{ key: number }>(
    'SELECT key FROM search_facts WHERE key BETWEEN ? AND ?',
  )
  const called = createNames(sqlite, types)
  const referrersOf = createReferrers(sqlite, types, analyser)
  const attached = createAttachedTexts(sqlite, types)
  const lentBy = createLender(called.textOf, attached.in)

  /** @returns the terms of each column that a document has of what it refers to */
  const lent = (texts: Partial<SearchTexts>, locale: Locale) =>
    analyser.terms(
      searchColumns.map((column) => texts[column] ?? []),
      locale,
    )

  function relist({ key, type, status, listed }: Placing): void {
    if (types.modelOf(type).role !== 'publication') return
    for (const { view, publishedAt, facets } of listed) {
      const locale = locales[view % locales.length] ?? locales[0]
      facts.keep({ key: renditionKey(key, locale), type, view, status, publishedAt, facets })
    }
  }

  function add(document: SearchableDocument): void {
    const model = types.modelOf(document.type)
    if (model.role !== 'publication') return
    const names = called.of(document.references)
    const attachments = attached.of(document.references)
    for (const { key, locale, said } of document.renditions)
      if (said)
        index.put(key, join(said.terms, lent({ names: names(locale), attachments }, locale)))
    relist(document)
  }

  function remove(document: number): void {
    for (const { key } of present.all(...renditionKeys(document))) {
      index.remove(key)
      facts.remove(key)
    }
  }

  return {
    add,
    remove,
    relist,
    flush: () => index.flush(),
    renaming(reference, work) {
      const before = lentBy(reference)
      work()
      called.forget(reference)
      if (lentBy(reference) === before) return
      for (const document of referrersOf(reference)) {
        remove(document.key)
        add(document)
      }
    },
  }
}

/** @returns by column, what a document says and what it has from others */
function join(own: readonly string[], others: readonly string[]): string[] {
  return own.map((terms, column) => (others[column] ? `${terms} ${others[column]}` : terms))
}

/** Terms of each column. */
function createTermQueue(sqlite: Sqlite) {
  const marks = searchColumns.map(() => '?').join(', ')
  const insert = sqlite.prepare(
    `INSERT INTO search (rowid, ${searchColumns.join(', ')}) VALUES (?, ${marks})`,
  )
  const remove = sqlite.prepare('DELETE FROM search WHERE rowid = ?')
  return createIndexQueue<string[]>({
    insert: (key, terms) => void insert.run(key, ...terms),
    remove: (key) => void remove.run(key),
  })
}

/** @returns a function that tells by what a document lets others be found: its title, or its words */
function createLender(...finders: ((reference: FrozenReference) => string | null)[]) {
  return (reference: FrozenReference) =>
    finders.map((find) => find(reference)).find((found) => found !== null) ?? null
}

function createReferrers(sqlite: Sqlite, types: TypeNumbers, analyser: Analyser) {
  const find = sqlite.prepare<{
    key: number
    type: number
    status: DocumentStatus
    listed: string
  }>(`
    SELECT DISTINCT d.key, d.type, d.status, d.listed FROM identities i
      CROSS JOIN refs f ON f.target = i.key CROSS JOIN documents d ON d.key = f.source
    WHERE i.id = ? AND i.type = ?`)
  const references = sqlite.prepare<{ path: string; type: number; id: string }>(`
    SELECT f.path, i.type, i.id FROM refs f CROSS JOIN identities i ON i.key = f.target
    WHERE f.source = ?`)
  const contentOf = createContentOf(sqlite)
  const speak = ({ key, type }: { key: number; type: number }) => {
    const model = types.modelOf(type)
    return contentOf(key, model).map((content) => ({
      ...content,
      said: sayOf(analyser, model, content),
    }))
  }
  return ({ type, id }: FrozenReference): SearchableDocument[] =>
    find.all(id, types.numberOf(type) ?? null).map(({ listed, ...document }) => ({
      ...document,
      listed: JSON.parse(listed) as Listed[],
      renditions: speak(document),
      references: references
        .all(document.key)
        .map((reference) => ({ ...reference, type: types.slugOf(reference.type) })),
    }))
}
