import type { ContentModel } from '../content/model.ts'
import { applyBatch, readCursor, type Cursor } from './apply.ts'
import { createChangeFinder } from './find-changes.ts'
import { createDocumentFinder } from './find-documents.ts'
import { createEditionFinder } from './find-editions.ts'
import { createFateFinder } from './find-fate.ts'
import { findGone } from './find-gone.ts'
import { answerAsIf } from './preview.ts'
import { createLanguage, type Language } from '../search/language.ts'
import { createFilterExpander } from './expand-filters.ts'
import { createFacets } from './facets.ts'
import { createSearch } from './search.ts'
import { createCorrector } from './correct.ts'
import { createSuggester } from './suggest.ts'
import { createTypingAids } from './typing-aids.ts'
import { createVocabulary } from './vocabulary.ts'
import { createSearchFacts } from './search-facts.ts'
import { createSnippetMaker } from './search-texts.ts'
import { createSearchWriter } from './write-search.ts'
import { createReferrerFinder } from './find-referrers.ts'
import { createLister } from './list-documents.ts'
import { openFile, recreate } from './open-file.ts'
import { createFileFinder } from './public-files.ts'
import { createContentReader } from './read-content.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import type { ReadModel, TouchListener } from './read-model.ts'
import { anyTag, type Tag } from './tags.ts'
import { createTouchWatcher, type TouchedLists } from './touched.ts'
import { scrubErased } from './scrub.ts'
import type { Sqlite } from './sqlite.ts'
import { schemaVersion } from './tables.ts'
import { numberTypes } from './type-numbers.ts'
import { createWriter } from './writer.ts'

export interface ReadModelOptions {
  /** Path of the SQLite file, or `:memory:`. */
  file: string
  model: ContentModel
}

/**
 * Opens the read model, or begins an empty one (position 0) when the file is missing, damaged, or
 * was written for other tables or another content model.
 * @throws Error when the file is a database of something else, is locked or cannot be written
 */
export function openReadModel({ file, model }: ReadModelOptions): ReadModel {
  const version = schemaVersion(model)
  const language = createLanguage()
  let parts = assemble(openFile(file, version), model, language)
  const assembleAgain = () => assemble(parts.sqlite, model, language)
  let cursor: Cursor = readCursor(parts.sqlite)
  scrubErased(parts.sqlite)
  const { listeners, tell, onTouched } = createListeners()

  /** Nobody watches while the read model is built. */
  function writeWatched(records: readonly LedgerRecord[]): void {
    if (listeners.size === 0) return advance(records, parts.write)
    const touched = new Set<Tag>()
    advance(records, (record) => {
      for (const tag of parts.watch(record, parts.write)) touched.add(tag)
    })
    if (touched.size > 0) tell(touched)
  }

  function advance(records: readonly LedgerRecord[], write: (record: LedgerRecord) => void): void {
    const apply = () =>
      applyBatch(parts.sqlite, { write, finish: parts.aids.flush }, cursor, records)
    // The writer may remember numbers of rows that were taken back.
    const end = onFailure(apply, () => (parts = assembleAgain()))
    if (end !== cursor) parts.lister.forget()
    cursor = end
  }

  return {
    model,
    get position() {
      return cursor.position
    },
    get cursor() {
      return cursor
    },
    apply(records) {
      writeWatched(records)
      scrubErased(parts.sqlite)
      return cursor.position
    },
    preview(records, work) {
      const settled = parts
      // Parts of their own remember nothing of before, and what they remember goes with them.
      parts = assembleAgain()
      try {
        return answerAsIf(parts, cursor, records, work)
      } finally {
        parts = settled
      }
    },
    ...readersOf(() => parts),
    reset() {
      parts.sqlite.close()
      parts = assemble(recreate(file, version), model, language)
      cursor = readCursor(parts.sqlite)
      tell(null)
    },
    onTouched,
    setSynonyms(groups) {
      language.setSynonyms(groups)
      tell(new Set([anyTag]))
    },
    close: () => parts.sqlite.close(),
  }
}

function createListeners() {
  const listeners = new Set<TouchListener>()
  return {
    listeners,
    tell: (touched: ReadonlySet<Tag> | null) => listeners.forEach((listen) => listen(touched)),
    onTouched(listener: TouchListener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** @throws what the work throws, after making good for it */
function onFailure<T>(work: () => T, makeGood: () => unknown): T {
  try {
    return work()
  } catch (error) {
    makeGood()
    throw error
  }
}

function assemble(sqlite: Sqlite, model: ContentModel, language: Language) {
  const types = numberTypes(model)
  const touched: TouchedLists = { tags: null }
  const facts = createSearchFacts(sqlite)
  const searchWriter = createSearchWriter(sqlite, types, facts, language.analyser)
  const vocabulary = createVocabulary(sqlite)
  const aids = createTypingAids(sqlite, types, vocabulary.forget)
  const facets = createFacets(sqlite)
  const expander = createFilterExpander(sqlite, types, facets)
  const search = createSearch({ sqlite, types, facets, expander, facts, ...language })
  return {
    sqlite,
    types,
    write: createWriter(sqlite, types, touched, searchWriter, aids),
    watch: createTouchWatcher(sqlite, types, touched),
    finder: createDocumentFinder(sqlite, types),
    referrers: createReferrerFinder(sqlite, types),
    lister: createLister(sqlite, types),
    reader: createContentReader(sqlite),
    changes: createChangeFinder(sqlite, types),
    editions: createEditionFinder(sqlite, types),
    findFate: createFateFinder(sqlite, types),
    findFile: createFileFinder(sqlite, types),
    search,
    aids,
    didYouMean: createCorrector(search, vocabulary),
    suggest: createSuggester(sqlite, types),
    *prepareSearch() {
      yield void language.analyser.tokens('слово', 'ru')
      yield void language.synonyms()
      while (facts.readSome()) yield
      while (vocabulary.readSome()) yield
    },
    snippets: createSnippetMaker(sqlite, types, language.analyser),
  }
}

/** All that is read: of the parts as they are at that time, since a preview has its own. */
function readersOf(parts: () => ReturnType<typeof assemble>) {
  return {
    byId: (type, id, chain) => parts().finder.byId(type, id, chain),
    bySlug: (type, slug, chain) => parts().finder.bySlug(type, slug, chain),
    byReferences: (references, chain) => parts().finder.byReferences(references, chain),
    targets: (documents, path, chain) => parts().finder.targets(documents, path, chain),
    referrers: (query, chain) => parts().referrers.referrers(query, chain),
    changes: (query) => parts().changes.changes(query),
    link: (sequence) => parts().changes.link(sequence),
    editions: (references) => parts().editions.editions(references),
    holders: (type, slug) => parts().editions.holders(type, slug),
    backReferences: (query, chain) => parts().referrers.backReferences(query, chain),
    page: (query, first, after) => parts().lister.page(query, first, after),
    count: (query) => parts().lister.count(query),
    listTags: (query) => parts().lister.listTags(query),
    data: (renditions) => parts().reader.data(renditions),
    richText: (renditions, field, format) => parts().reader.richText(renditions, field, format),
    escapedHtml: (renditions, field) => parts().reader.escapedHtml(renditions, field),
    fate: (address) => parts().findFate(address),
    gone: (type, slug) => findGone(parts().sqlite, parts().types, type, slug),
    file: (filename) => parts().findFile(filename),
    search: (query) => parts().search.find(query),
    didYouMean: (typed, query) => parts().didYouMean(typed, query),
    suggest: (query) => parts().suggest(query),
    prepareSearch: () => parts().prepareSearch(),
    byRenditions: (renditions, chain) => parts().lister.byRenditions(renditions, chain),
    snippets: (renditions, terms) => parts().snippets(renditions, terms),
  } satisfies Partial<ReadModel>
}
