import type { LedgerRecord } from '../ledger/entry.ts'
import { isAnnounced, referencesOf, statusAfter, toRenditions, type Rendition } from './edition.ts'
import { createAncestors } from './ancestors.ts'
import { createFacets, type Facets } from './facets.ts'
import { createFormerFileKeeper } from './former-files.ts'
import { createIdentities } from './identities.ts'
import { touchedLists } from './list-tags.ts'
import { orLater, orNoted, type LaterLists } from './later-lists.ts'
import { createListing } from './listed.ts'
import { toSpoken } from './spoken.ts'
import type { Sqlite } from './sqlite.ts'
import type { TouchedLists } from './touched.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { createEraser } from './write-erased.ts'
import { createGoneWriter } from './write-gone.ts'
import { createRelister } from './relist.ts'
import { createTreeKeeper } from './tree-keeper.ts'
import { createDocumentRemover, type Kept } from './remove-document.ts'
import { createDocumentWriter } from './write-document.ts'
import { createEditionWriter } from './write-editions.ts'
import { createListingWriter, type ListingWriter } from './write-listing.ts'
import type { TypingAids } from './typing-aids.ts'
import type { SearchableDocument, SearchWriter } from './write-search.ts'

/**
 * @param touched is told the tags of the lists that a record changes, if anybody wants to know
 * @param later is told what lists are made of later, while the read model is built
 * @returns a function that applies one ledger record inside the caller's transaction
 */
export function createWriter(
  sqlite: Sqlite,
  types: TypeNumbers,
  touched: TouchedLists,
  search: SearchWriter,
  aids: Omit<TypingAids, 'flush'>,
  later: LaterLists = { moved: null },
): (record: LedgerRecord) => void {
  const identities = createIdentities(sqlite, types)
  const [facets, ancestors] = [createFacets(sqlite), createAncestors(sqlite, types)]
  const listedOf = createListing(types.model, facets, ancestors)
  const listNow = createListingWriter(sqlite, types, tellLists(types, facets, touched))
  const list = orLater(later, listNow)
  const relister = createRelister(sqlite, facets, listedOf, list, search)
  const relist = createTreeKeeper(types, ancestors, orNoted(later, facets, relister))
  const takeOut = createSilencer(createDocumentRemover(sqlite), search, aids)
  const say = createSpeaker(types, search, aids)
  const [gone, editions] = [createGoneWriter(sqlite), createEditionWriter(sqlite)]
  const erase = createEraser(sqlite, remove, gone, editions)
  const insert = createDocumentWriter(sqlite, identities)
  const writeNoting = createFormerFileKeeper(sqlite, types, write)

  function remove(identity: number, type: number): boolean {
    const found = takeOut(identity)
    if (found?.key) list({ key: found.key, type }, found.listed ?? [], [])
    return found !== undefined
  }

  function publish(record: LedgerRecord, type: number, identity: number): void {
    const { entry } = record
    const known = takeOut(identity) ?? gone.forget(type, entry.documentId)
    const key = known?.key ?? entry.sequence
    const isPublication = types.publications.includes(type)
    const times = timesOf(record, known, isPublication)
    const { firstPublishedAt, updatedAt } = times
    const status = statusAfter(entry.action)
    const renditions: Rendition[] = toRenditions(record, types, key, firstPublishedAt)
    const listed = listedOf({ type, renditions, status, updatedAt })
    const references = referencesOf(renditions, record.content?.successor)
    if (isPublication) editions.remember(record, identity, renditions)
    insert({ record, key, identity, type, ...times, status, renditions, listed, references })
    list({ key, type }, known?.listed ?? [], listed)
    say({ key, type, status, listed, renditions })
  }

  function write(record: LedgerRecord, type: number, identity: number): void {
    const { entry, content } = record
    if (entry.action === 'erase') return erase(record, type, identity)
    // What it said was erased since: the entry that tells of it follows.
    if (entry.action !== 'unpublish' && content) return publish(record, type, identity)
    gone.remember(record, identity)
    if (remove(identity, type) && types.publications.includes(type))
      editions.remember(record, identity, [])
  }

  return (record) => {
    const { type: slug, documentId: id } = record.entry
    const reference = { type: slug, id }
    const [type, identity] = [types.numberOf(slug), identities.keep(reference)]
    if (type === undefined || identity === undefined) return
    search.renaming(reference, () => relist(reference, () => writeNoting(record, type, identity)))
  }
}

/** A small change of a publication is not announced. */
function timesOf({ entry }: LedgerRecord, known: Kept | undefined, isPublication: boolean) {
  const isNews = isAnnounced(entry) || !isPublication
  return {
    firstPublishedAt: known?.firstPublishedAt ?? entry.recordedAt,
    updatedAt: (isNews ? undefined : known?.updatedAt) ?? entry.recordedAt,
  }
}

/** @returns a function that notes the lists that a document enters, leaves or moves in */
function tellLists(types: TypeNumbers, facets: Facets, touched: TouchedLists): ListingWriter {
  return (document, before, after) => {
    if (!touched.tags) return
    const type = types.slugOf(document.type)
    for (const tag of touchedLists({ type, before, after }, facets.textOf)) touched.tags.add(tag)
  }
}

/** @returns a function that removes a document from the tables and from what it is found by */
function createSilencer(
  takeOut: (identity: number) => Kept | undefined,
  search: SearchWriter,
  aids: Pick<TypingAids, 'remove'>,
) {
  return (identity: number) => {
    aids.remove(identity)
    const found = takeOut(identity)
    if (found?.key) search.remove(found.key)
    return found
  }
}

/** @returns a function that lets a document be found by what it says */
function createSpeaker(
  types: TypeNumbers,
  search: SearchWriter,
  aids: Pick<TypingAids, 'add' | 'hear'>,
) {
  return (document: Omit<SearchableDocument, 'renditions'> & { renditions: Rendition[] }) => {
    const model = types.modelOf(document.type)
    const renditions = document.renditions.map((each) => toSpoken(model, each))
    search.add({ ...document, renditions }, aids.hear)
    aids.add({ ...document, renditions })
  }
}
