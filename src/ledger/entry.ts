import type { Locale } from '../content/locales.ts'
import type { FrozenContent } from '../content/model.ts'

/**
 * What an entry does to the publication:
 * - `publish`: the first edition, or the first after an unpublishing;
 * - `revise`: a further edition;
 * - `withdraw`: a further edition, readable but marked as withdrawn, with the reason;
 * - `supersede`: an edition, readable but marked as superseded, with the successor;
 * - `unpublish`: the publication is gone from the public; its content has no locales, only
 *   perhaps a redirect;
 * - `erase`: the contents of all its former editions were deleted, as a law demanded. It is the
 *   last entry of a document, and its content has no words.
 */
export type LedgerAction = 'publish' | 'revise' | 'withdraw' | 'supersede' | 'unpublish' | 'erase'

/** One link of the ledger's chain. All its fields but `hash` are covered by `hash`. */
export interface LedgerEntry {
  /** 1, 2, 3 … without gaps. */
  sequence: number
  action: LedgerAction
  /** Collection slug of the document. */
  type: string
  /** Public id (UUIDv7) of the document. */
  documentId: string
  /** `1.0`, `1.1` after a minor change, `2.0` after a major one. */
  version: string
  /** The locales that were ready, in the order of `locales`. */
  locales: Locale[]
  /** Instant of recording, ISO 8601 in UTC with milliseconds. */
  recordedAt: string
  /**
   * SHA-256 (hex) of the canonical JSON of the content. All words that people wrote (texts, notes,
   * reasons) are in the content, none in the chain: an erasure deletes the content alone.
   */
  contentHash: string
  /** `hash` of the entry before; 64 zeros for the first. */
  previousHash: string
  /** SHA-256 (hex) of the canonical JSON of this entry without `hash`. */
  hash: string
}

/** An entry together with its content; the content is null where it was lawfully erased. */
export interface LedgerRecord {
  entry: LedgerEntry
  content: FrozenContent | null
}

/** Where a follower reads the ledger from: the database here, HTTP on a separate node. */
export interface LedgerSource {
  /**
   * Entries after a cursor, in order and without gaps.
   * @param after sequence of the last entry already known; 0 for none
   * @param limit the largest number of records to return
   */
  read(after: number, limit: number): Promise<LedgerRecord[]>
  /** Where the source can tell: the sequence of the last entry there is; null when it does not know. */
  head?(): Promise<number | null>
  /**
   * Where the source can tell: resolves when there may be something after an entry, or when it is
   * time to look, and rejects when it is given up or fails.
   */
  news?(after: number, givenUp: AbortSignal): Promise<void>
}
