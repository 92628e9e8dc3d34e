import { parsePath } from '../content/addresses.ts'
import type { FrozenReference } from '../content/model.ts'
import type { LocaleChain } from './chains.ts'
import type { PublicDocument } from './document.ts'
import type { ChangeQuery } from './find-changes.ts'
import type { BackReferenceQuery, ReferrerQuery } from './find-referrers.ts'
import type { ListPlace, ListQuery } from './list-query.ts'
import { toPagePath, type Address } from './locate-address.ts'
import type { ReadModel } from './read-model.ts'
import type { SearchQuery } from './search.ts'
import type { FoundRendition } from './search-texts.ts'
import type { SuggestQuery } from './suggest.ts'
import { anyTag, documentTag, listTag, referrersTag, slugTag, type Tag } from './tags.ts'

/** A read model that notes what was asked of it. */
export interface TrackedReads {
  readModel: ReadModel
  /** Tags of all that was read so far. */
  tags: ReadonlySet<Tag>
  /** Those among them of what an edition refers to and nobody has seen: they are for nobody to know. */
  unseen: ReadonlySet<Tag>
}

/**
 * @param base what is read from
 * @param onRead called before each read; it may throw to end the work
 * @returns the same read model for the time of one answer, noting what the answer is made of. What
 * refers to a document that is not public needs no tag of its own: when that appears, the
 * documents that refer to it are touched.
 */
export function trackReads(base: ReadModel, onRead: () => void = () => {}): TrackedReads {
  const readModel = new TrackedReadModel(base, onRead)
  return { readModel, tags: readModel.tags, unseen: readModel.unseen }
}

/**
 * A class, since one is made for each answer that is worked out: its thirty functions took a twentieth of
 * the time of a small one. Each method of a read model stands here by name: a new one does not compile
 * before it says what it depends on.
 */
class TrackedReadModel implements ReadModel {
  readonly tags = new Set<Tag>()
  readonly unseen = new Set<Tag>()
  readonly model: ReadModel['model']
  readonly position: number
  readonly cursor: ReadModel['cursor']
  private readonly base: ReadModel
  private readonly onRead: () => void

  constructor(base: ReadModel, onRead: () => void) {
    this.base = base
    this.onRead = onRead
    this.model = base.model
    this.position = base.position
    this.cursor = base.cursor
  }

  isBeingBuilt(): boolean {
    return this.base.isBeingBuilt()
  }

  byId(type: string, id: string, chain: LocaleChain) {
    return this.one(this.reading(documentTag({ type, id })).byId(type, id, chain))
  }

  bySlug(type: string, slug: string, chain: LocaleChain) {
    const found = this.reading(slugTag(type, slug)).bySlug(type, slug, chain)
    // A former slug leads to another document when one that had it enters the list of its type.
    if (found?.slug !== slug) this.tags.add(listTag(type))
    return this.one(found)
  }

  byReferences(references: readonly FrozenReference[], chain: LocaleChain) {
    const asked = references.map(documentTag)
    for (const tag of asked) if (!this.tags.has(tag)) this.unseen.add(tag)
    return this.all(this.reading(...asked).byReferences(references, chain))
  }

  targets(documents: readonly number[], path: string, chain: LocaleChain) {
    return this.all(this.reading().targets(documents, path, chain))
  }

  referrers(query: ReferrerQuery, chain: LocaleChain) {
    return this.all(this.reading(referrersTag(query.target)).referrers(query, chain))
  }

  backReferences(query: BackReferenceQuery, chain: LocaleChain) {
    const found = this.reading(...query.targets.map(referrersTag)).backReferences(query, chain)
    for (const documents of found.values()) this.all(documents)
    return found
  }

  page(query: ListQuery, first: number, after: ListPlace | null) {
    return this.all(this.reading(...this.base.listTags(query)).page(query, first, after))
  }

  count(query: ListQuery): number {
    return this.reading(...this.base.listTags(query)).count(query)
  }

  listTags(query: ListQuery): Tag[] {
    return this.reading().listTags(query)
  }

  fate(address: Address) {
    const fate = this.reading().fate(address)
    const tags = fate?.kind === 'public' ? addressTags(this.base, fate, address) : [anyTag]
    this.add(tags)
    return fate
  }

  // Whose content is read has been noted before: it is asked for by keys of documents.

  data(renditions: readonly number[]) {
    return this.reading().data(renditions)
  }

  richText(...query: Parameters<ReadModel['richText']>) {
    return this.reading().richText(...query)
  }

  escapedHtml(renditions: readonly number[], field: number) {
    return this.reading().escapedHtml(renditions, field)
  }

  snippets(found: readonly FoundRendition[]) {
    return this.reading().snippets(found)
  }

  byRenditions(renditions: readonly number[], chain: LocaleChain) {
    return this.all(this.reading().byRenditions(renditions, chain))
  }

  editions(references: readonly FrozenReference[]) {
    return this.reading(...references.map(documentTag)).editions(references)
  }

  // What these tell may follow from any document: how rare a word is, whether a file is public.

  changes(query: ChangeQuery) {
    return this.reading(anyTag).changes(query)
  }

  link(sequence: number) {
    return this.reading(anyTag).link(sequence)
  }

  holders(type: string, slug: string) {
    return this.reading(anyTag).holders(type, slug)
  }

  gone(type: string, slug: string) {
    return this.reading(anyTag).gone(type, slug)
  }

  search(query: SearchQuery) {
    return this.reading(anyTag).search(query)
  }

  didYouMean(typed: string, query: SearchQuery) {
    return this.reading(anyTag).didYouMean(typed, query)
  }

  suggest(query: SuggestQuery) {
    return this.reading(anyTag).suggest(query)
  }

  file(filename: string) {
    return this.reading(anyTag).file(filename)
  }

  fileFate(name: string) {
    return this.reading(anyTag).fileFate(name)
  }

  readonly setSynonyms = notHere
  readonly onTouched = notHere
  readonly preview = notHere
  readonly apply = notHere
  readonly reset = notHere
  readonly close = notHere
  readonly prepareSearch = notHere
  readonly beginBuilding = notHere
  readonly completeBuilding = notHere

  /** What is read from. @param tags of what the answer depends on, whatever is found */
  private reading(...tags: Tag[]): ReadModel {
    this.onRead()
    this.add(tags)
    return this.base
  }

  private add(tags: readonly Tag[]): void {
    for (const tag of tags) this.tags.add(tag)
  }

  private one<D extends PublicDocument | null>(found: D): D {
    if (found) this.see(found)
    return found
  }

  private all(found: PublicDocument[]): PublicDocument[] {
    for (const document of found) this.see(document)
    return found
  }

  private see(document: PublicDocument): void {
    const tag = documentTag(document)
    this.tags.add(tag)
    if (this.unseen.size > 0) this.unseen.delete(tag)
  }
}

/** An address is its document's until that changes, or another one takes its slug. */
function addressTags({ model }: ReadModel, document: FrozenReference, address: Address): Tag[] {
  const place = 'path' in address ? parsePath(model, toPagePath(address.path)) : null
  return [documentTag(document), ...(place ? [slugTag(place.type, place.slug)] : [])]
}

function notHere(): never {
  throw new Error('An answer only reads.')
}
