import type { ContentModel } from '../content/model.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import type { Cursor } from './apply.ts'
import type { DocumentFinder } from './find-documents.ts'
import type { Address, Fate } from './find-fate.ts'
import type { GonePublication } from './find-gone.ts'
import type { ReferrerFinder } from './find-referrers.ts'
import type { DocumentLister } from './list-documents.ts'
import type { PublicFile } from './public-files.ts'
import type { ContentReader } from './read-content.ts'

/** The current editions in a SQLite file, derived from the ledger. All calls are synchronous. */
export interface ReadModel
  extends DocumentFinder, ReferrerFinder, ContentReader, Pick<DocumentLister, 'page' | 'count'> {
  readonly model: ContentModel
  /** Sequence of the last ledger entry applied. */
  readonly position: number
  /** Sequence and hash of the last ledger entry applied. */
  readonly cursor: Cursor
  /**
   * Applies records in order, in one transaction; those already applied are passed over.
   * @returns the position afterwards
   * @throws ReadModelGapError, ReadModelChainError; then nothing of the batch is applied
   */
  apply(records: readonly LedgerRecord[]): number
  /** @returns what was unpublished under an address */
  gone(type: string, slug: string): GonePublication | null
  /** @returns what has become of a public address, or null when nothing was ever public there */
  fate(address: Address): Fate | null
  /** @returns an uploaded file that publications show */
  file(filename: string): PublicFile | null
  /** Throws everything away; the position is 0 again. */
  reset(): void
  close(): void
}
