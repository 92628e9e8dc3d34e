import type { ContentModel } from '../content/model.ts'
import type { BatchWriter } from './apply.ts'
import { createChangeFinder } from './find-changes.ts'
import { createDocumentFinder } from './find-documents.ts'
import { createEditionFinder } from './find-editions.ts'
import { createFateFinder } from './find-fate.ts'
import { findGone } from './find-gone.ts'
import type { LaterLists } from './later-lists.ts'
import type { Language } from '../search/language.ts'
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
import { createPreparer } from './prepare.ts'
import { createFileFinder } from './public-files.ts'
import { createContentReader } from './read-content.ts'
import type { ReadModel } from './read-model.ts'
import { createTouchWatcher, type TouchedLists } from './touched.ts'
import type { Sqlite } from './sqlite.ts'
import { numberTypes } from './type-numbers.ts'
import { createWriter } from './writer.ts'

/** Most words stand in many texts: while a read model is built, so many that have changed are written at once. */
export const manyWords = 400_000

/** All that a read model is made of, on one open file. */
export function assemble(sqlite: Sqlite, model: ContentModel, language: Language) {
  const types = numberTypes(model)
  const touched: TouchedLists = { tags: null }
  const facts = createSearchFacts(sqlite)
  const searchWriter = createSearchWriter(sqlite, types, facts, language.analyser)
  const vocabulary = createVocabulary(sqlite)
  const aids = createTypingAids(sqlite, types, language.analyser, vocabulary.forget)
  const facets = createFacets(sqlite)
  const expander = createFilterExpander(sqlite, types, facets)
  const search = createSearch({ sqlite, types, facets, expander, facts, ...language })
  const later: LaterLists = { moved: null }
  const writer: BatchWriter = {
    write: createWriter({
      ...{ sqlite, types, touched, search: searchWriter, aids, later },
      prepare: createPreparer(types, language.analyser),
    }),
    // The indexes last: see `createIndexQueue`.
    finish: () => (aids.flush(later.moved ? manyWords : 1), searchWriter.flush()),
  }
  return {
    sqlite,
    types,
    analyser: language.analyser,
    writer,
    later,
    searchWriter,
    watch: createTouchWatcher(sqlite, types, touched),
    finder: createDocumentFinder(sqlite, types),
    referrers: createReferrerFinder(sqlite, types),
    lister: createLister(sqlite, types),
    reader: createContentReader(sqlite),
    changes: createChangeFinder(sqlite, types),
    editions: createEditionFinder(sqlite, types),
    findFate: createFateFinder(sqlite, types),
    files: createFileFinder(sqlite, types),
    search,
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

export type Parts = ReturnType<typeof assemble>

/** All that is read: of the parts as they are at that time, since a preview has its own. */
export function readersOf(parts: () => Parts) {
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
    file: (filename) => parts().files.file(filename),
    fileFate: (name) => parts().files.fate(name),
    search: (query) => parts().search.find(query),
    didYouMean: (typed, query) => parts().didYouMean(typed, query),
    suggest: (query) => parts().suggest(query),
    prepareSearch: () => parts().prepareSearch(),
    byRenditions: (renditions, chain) => parts().lister.byRenditions(renditions, chain),
    snippets: (found) => parts().snippets(found),
  } satisfies Partial<ReadModel>
}
