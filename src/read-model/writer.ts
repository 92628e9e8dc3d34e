import type { LedgerRecord } from '../ledger/entry.ts'
import { isAnnounced, place, referencesOf, statusAfter } from './edition.ts'
import { createAncestors } from './ancestors.ts'
import { createFacets, type Facets } from './facets.ts'
import { createFormerFileKeeper } from './former-files.ts'
import { createIdentities } from './identities.ts'
import { touchedLists } from './list-tags.ts'
import { orLater, orNoted, type LaterLists } from './later-lists.ts'
import { createListing } from './listed.ts'
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
import type { PreparedEdition, PreparedRecord } from './prepare.ts'
import { createListingWriter, type ListingWriter } from './write-listing.ts'
import type { TypingAids } from './typing-aids.ts'
import type { SearchWriter } from './write-search.ts'

/** What a writer works with. */
export interface WriterParts {
  sqlite: Sqlite
  types: TypeNumbers
  /** Is told the tags of the lists that a record changes, if anybody wants to know. */
  touched: TouchedLists
  search: SearchWriter
  aids: Omit<TypingAids, 'flush'>
  /** Makes what is written of records for which nobody else has. */
  prepare: (record: LedgerRecord) => readonly PreparedEdition[]
  /** Is told what lists are made of later, while the read model is built. */
  later?: LaterLists
}

/** @returns a function that applies one ledger record inside the caller's transaction */
export function createWriter(parts: WriterParts): (record: PreparedRecord) => void {
  const { sqlite, types, search, aids, prepare } = parts
  const identities = createIdentities(sqlite, types)
  const { listedOf, list, relist } = createLists(parts)
  const takeOut = createSilencer(createDocumentRemover(sqlite), search, aids)
  const [gone, editions] = [createGoneWriter(sqlite), createEditionWriter(sqlite)]
  const erase = createEraser(sqlite, remove, gone, editions)
  const insert = createDocumentWriter(sqlite, identities)
  const writeNoting = createFormerFileKeeper(sqlite, types, write)

  function remove(identity: number, type: number): boolean {
    const found = takeOut(identity)
    if (found?.key) list({ key: found.key, type }, found.listed ?? [], [])
    return found !== undefined
  }

  function publish(record: PreparedRecord, type: number, identity: number, known?: Kept): void {
    const { entry } = record
    const key = known?.key ?? entry.sequence
    const isPublication = types.publications.includes(type)
    const times = timesOf(record, known, isPublication)
    const { firstPublishedAt, updatedAt } = times
    const status = statusAfter(entry.action)
    const renditions = place(record.prepared ?? prepare(record), key, firstPublishedAt)
    const listed = listedOf({ type, renditions, status, updatedAt })
    const references = referencesOf(renditions, record.content?.successor)
    if (isPublication) editions.remember(record, identity, renditions)
    insert({ record, key, identity, type, ...times, status, renditions, listed, references })
    list({ key, type }, known?.listed ?? [], listed)
    const said = { key, type, status, listed, renditions, references }
    search.add(said)
    aids.add(said)
  }

  function write(record: PreparedRecord, type: number, identity: number): void {
    const { entry } = record
    if (entry.action === 'erase') return erase(record, type, identity)
    if (isPublished(record))
      return publish(
        record,
        type,
        identity,
        takeOut(identity) ?? gone.forget(type, entry.documentId),
      )
    gone.remember(record, identity)
    if (remove(identity, type) && types.publications.includes(type))
      editions.remember(record, identity, [])
  }

  return (record) => {
    const { type: slug, documentId: id } = record.entry
    const reference = { type: slug, id }
    const [type, met] = [types.numberOf(slug), identities.meet(reference)]
    if (type === undefined || met === undefined) return
    const { key, isNew } = met
    // Nothing can be taken away, and nobody refers to it.
    if (isNew && isPublished(record)) return relist(reference, () => publish(record, type, key))
    search.renaming(reference, () => relist(reference, () => writeNoting(record, type, key)))
  }
}

/** What it said may have been erased since: the entry that tells of it follows. */
const isPublished = ({ entry: { action }, content }: LedgerRecord) =>
  action !== 'unpublish' && action !== 'erase' && content !== null

/** @returns what keeps lists: tells where a document is listed, lists it there, and what a tree moves */
function createLists({ sqlite, types, touched, search, later = { moved: null } }: WriterParts) {
  const [facets, ancestors] = [createFacets(sqlite), createAncestors(sqlite, types)]
  const listedOf = createListing(types.model, facets, ancestors)
  const listNow = createListingWriter(sqlite, types, tellLists(types, facets, touched))
  const list = orLater(later, listNow)
  const relister = createRelister(sqlite, facets, listedOf, list, search)
  const relist = createTreeKeeper(types, ancestors, orNoted(later, facets, relister))
  return { listedOf, list, relist }
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
