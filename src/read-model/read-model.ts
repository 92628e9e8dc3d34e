import type { ContentModel } from '../content/model.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import type { SynonymGroup } from '../search/synonyms.ts'
import type { Cursor } from './apply.ts'
import type { ChangeFinder } from './find-changes.ts'
import type { DocumentFinder } from './find-documents.ts'
import type { EditionFinder } from './find-editions.ts'
import type { Address, Fate } from './find-fate.ts'
import type { GonePublication } from './find-gone.ts'
import type { ReferrerFinder } from './find-referrers.ts'
import type { DocumentLister } from './list-documents.ts'
import type { Tag } from './tags.ts'
import type { SearchFinding, SearchQuery } from './search.ts'
import type { SnippetMaker } from './search-texts.ts'
import type { SuggestQuery, Suggestion } from './suggest.ts'
import type { PreparedRecord } from './prepare.ts'
import type { FileFate, PublicFile } from './public-files.ts'
import type { ContentReader } from './read-content.ts'

export type TouchListener = (touched: ReadonlySet<Tag> | null) => void

/** The current editions in a SQLite file, derived from the ledger. All calls are synchronous. */
export interface ReadModel
  extends
    DocumentFinder,
    ReferrerFinder,
    ContentReader,
    ChangeFinder,
    EditionFinder,
    Pick<DocumentLister, 'page' | 'count' | 'listTags' | 'byRenditions'>,
    SnippetMaker {
  readonly model: ContentModel
  /** Sequence of the last ledger entry applied. */
  readonly position: number
  /** Sequence and hash of the last ledger entry applied. */
  readonly cursor: Cursor
  /**
   * Applies records in order, in one transaction; those already applied are passed over.
   * @param records with what is written of them, where somebody has made it already
   * @returns the position afterwards
   * @throws ReadModelGapError, ReadModelChainError; then nothing of the batch is applied
   */
  apply(records: readonly PreparedRecord[]): number
  /** Whether it is being built: answers are not to be trusted, and lists are empty. */
  isBeingBuilt(): boolean
  /**
   * From now on an empty read model is built: `apply` is faster, and nothing is listed, until
   * `completeBuilding` is done. Should a record be refused meanwhile, or the process end, all of it is
   * thrown away.
   * @throws Error when it is not empty
   */
  beginBuilding(): void
  /** Does in steps what is left to do; whoever asks for them can give others a turn between. */
  completeBuilding(): Iterable<void>
  /**
   * Answers as if records were applied that are not in the ledger: whatever `work` asks of this read
   * model, lists and counts included. Nothing of them is left when it returns or throws, and nobody
   * else is answered meanwhile, since `work` is synchronous.
   * @param records what would be appended, in order; their places in the chain do not matter
   * @throws Error when `work` returns a promise: what came later would be answered without them
   */
  preview<T>(records: readonly LedgerRecord[], work: () => T): T
  /** @returns what was unpublished under an address */
  gone(type: string, slug: string): GonePublication | null
  /** @returns what has become of a public address, or null when nothing was ever public there */
  fate(address: Address): Fate | null
  /** @returns the publications found; null where the query has no word in it */
  search(query: SearchQuery): SearchFinding | null
  /**
   * What may be meant by a query that finds nothing or almost nothing.
   * @param typed the text, as the reader typed it
   * @param query what it was read as; the answer finds something among the same publications
   * @returns the text with other words in it, or null
   */
  didYouMean(typed: string, query: SearchQuery): string | null
  /** @returns documents whose titles have the words typed so far, the likeliest first */
  suggest(query: SuggestQuery): Suggestion[]
  /** @param groups in place of those there were; they hold from now on, and nothing is indexed anew */
  setSynonyms(groups: readonly SynonymGroup[]): void
  /**
   * Reads what searches keep in memory, a part with each step, so that others are answered between
   * two; without it the first search does it all.
   */
  prepareSearch(): Iterator<void>
  /** @returns an uploaded file that publications show, by the name under which it is stored */
  file(filename: string): PublicFile | null
  /**
   * @param name of a file, or of a size of an image, as it stands in an address
   * @returns what has become of it, or null when readers never could have it
   */
  fileFate(name: string): FileFate | null
  /**
   * Calls back after each `apply` and `reset` that changed something; from then on it is watched
   * what changes.
   * @param listener is given the tags touched, or null when everything may have changed
   * @returns a function that ends it
   */
  onTouched(listener: TouchListener): () => void
  /** Throws everything away; the position is 0 again. */
  reset(): void
  close(): void
}
