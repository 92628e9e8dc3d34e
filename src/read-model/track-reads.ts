import { parsePath } from '../content/addresses.ts'
import type { FrozenReference } from '../content/model.ts'
import type { PublicDocument } from './document.ts'
import { toPagePath, type Address } from './locate-address.ts'
import type { ReadModel } from './read-model.ts'
import { anyTag, documentTag, listTag, referrersTag, slugTag, type Tag } from './tags.ts'

/** A read model that notes what was asked of it. */
export interface TrackedReads {
  readModel: ReadModel
  /** Tags of all that was read so far. */
  tags: ReadonlySet<Tag>
}

/**
 * @param base what is read from
 * @param onRead called before each read; it may throw to end the work
 * @returns the same read model for the time of one answer, noting what the answer is made of. What
 * refers to a document that is not public needs no tag of its own: when that appears, the
 * documents that refer to it are touched.
 */
export function trackReads(base: ReadModel, onRead: () => void = () => {}): TrackedReads {
  const tags = new Set<Tag>()
  const one = <D extends PublicDocument | null>(found: D, ...also: Tag[]): D => {
    for (const tag of also) tags.add(tag)
    if (found) tags.add(documentTag(found))
    return found
  }
  const all = (found: PublicDocument[], ...also: Tag[]): PublicDocument[] => {
    for (const tag of also) tags.add(tag)
    for (const document of found) tags.add(documentTag(document))
    return found
  }
  const whole = <T>(found: T): T => {
    tags.add(anyTag)
    return found
  }
  const read: Guard =
    (work) =>
    (...args) => {
      onRead()
      return work(...args)
    }
  // Every method by name: a new one does not compile before it says what it depends on.
  const readModel: ReadModel = {
    ...{ model: base.model, position: base.position, cursor: base.cursor },
    isBeingBuilt: () => base.isBeingBuilt(),
    byId: read((type, id, chain) => one(base.byId(type, id, chain), documentTag({ type, id }))),
    bySlug: read((type, slug, chain) => {
      const found = base.bySlug(type, slug, chain)
      // A former slug leads to another document when one that had it enters the list of its type.
      return one(found, slugTag(type, slug), ...(found?.slug === slug ? [] : [listTag(type)]))
    }),
    byReferences: read((references, chain) =>
      all(base.byReferences(references, chain), ...references.map(documentTag)),
    ),
    targets: read((documents, path, chain) => all(base.targets(documents, path, chain))),
    referrers: read((query, chain) =>
      all(base.referrers(query, chain), referrersTag(query.target)),
    ),
    page: read((query, first, after) =>
      all(base.page(query, first, after), ...base.listTags(query)),
    ),
    count: read((query) => {
      for (const tag of base.listTags(query)) tags.add(tag)
      return base.count(query)
    }),
    listTags: read((query) => base.listTags(query)),
    fate: read((address) => {
      const fate = base.fate(address)
      if (fate?.kind !== 'public') return whole(fate)
      for (const tag of addressTags(base, fate, address)) tags.add(tag)
      return fate
    }),
    ...trackPast(base, tags, read),
    ...trackContent(base, read),
    ...trackSearch(base, tags, read),
    ...trackFiles(base, tags, read),
    ...onlyRead,
  }
  return { readModel, tags }
}

/** Makes of a read one that may be refused. */
type Guard = <Arguments extends unknown[], Result>(
  work: (...args: Arguments) => Result,
) => (...args: Arguments) => Result

/** An address is its document's until that changes, or another one takes its slug. */
function addressTags({ model }: ReadModel, document: FrozenReference, address: Address): Tag[] {
  const place = 'path' in address ? parsePath(model, toPagePath(address.path)) : null
  return [documentTag(document), ...(place ? [slugTag(place.type, place.slug)] : [])]
}

/** Whose content is read has been noted before: it is asked for by keys of documents. */
function trackContent(
  base: ReadModel,
  read: Guard,
): Pick<ReadModel, 'data' | 'richText' | 'escapedHtml' | 'snippets'> {
  return {
    data: read((renditions) => base.data(renditions)),
    richText: read((renditions, field, format) => base.richText(renditions, field, format)),
    escapedHtml: read((renditions, field) => base.escapedHtml(renditions, field)),
    snippets: read((renditions, terms) => base.snippets(renditions, terms)),
  }
}

/** Whether a file is public may follow from any document. */
function trackFiles(
  base: ReadModel,
  tags: Set<Tag>,
  read: Guard,
): Pick<ReadModel, 'file' | 'fileFate'> {
  return {
    file: read((filename) => (tags.add(anyTag), base.file(filename))),
    fileFate: read((name) => (tags.add(anyTag), base.fileFate(name))),
  }
}

function trackSearch(
  base: ReadModel,
  tags: Set<Tag>,
  read: Guard,
): Pick<ReadModel, 'search' | 'didYouMean' | 'suggest' | 'byRenditions'> {
  return {
    // How rare a word is depends on all there is.
    search: read((query) => (tags.add(anyTag), base.search(query))),
    didYouMean: read((typed, query) => (tags.add(anyTag), base.didYouMean(typed, query))),
    suggest: read((query) => (tags.add(anyTag), base.suggest(query))),
    byRenditions: read((renditions, chain) => {
      const found = base.byRenditions(renditions, chain)
      for (const document of found) tags.add(documentTag(document))
      return found
    }),
  }
}

function trackPast(
  base: ReadModel,
  tags: Set<Tag>,
  read: Guard,
): Pick<ReadModel, 'changes' | 'link' | 'editions' | 'holders' | 'gone' | 'backReferences'> {
  return {
    changes: read((query) => (tags.add(anyTag), base.changes(query))),
    link: read((sequence) => (tags.add(anyTag), base.link(sequence))),
    holders: read((type, slug) => (tags.add(anyTag), base.holders(type, slug))),
    gone: read((type, slug) => (tags.add(anyTag), base.gone(type, slug))),
    backReferences: read((query, chain) => {
      const found = base.backReferences(query, chain)
      for (const target of query.targets) tags.add(referrersTag(target))
      for (const document of [...found.values()].flat()) tags.add(documentTag(document))
      return found
    }),
    editions: read((references) => {
      for (const reference of references) tags.add(documentTag(reference))
      return base.editions(references)
    }),
  }
}

function notHere(): never {
  throw new Error('An answer only reads.')
}

const onlyRead = {
  ...{ setSynonyms: notHere, onTouched: notHere, preview: notHere },
  ...{ apply: notHere, reset: notHere, close: notHere, prepareSearch: notHere },
  ...{ beginBuilding: notHere, completeBuilding: notHere },
}
