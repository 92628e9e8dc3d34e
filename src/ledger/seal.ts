import { toCanonicalJson } from '../lib/canonical-json.ts'
import { sha256 } from '../lib/hash.ts'
import type { FrozenContent } from '../content/model.ts'
import type { LedgerEntry } from './entry.ts'

/** What the first entry names as its previous hash. */
export const genesisHash = '0'.repeat(64)

/** A content as it stands beside the chain: canonical JSON (RFC 8785) under its SHA-256. */
export interface AddressedContent {
  id: string
  canonical: string
}

export function addressContent(content: FrozenContent): AddressedContent {
  const canonical = toCanonicalJson(content)
  return { id: sha256(canonical), canonical }
}

/** The address of a content beside the chain. */
export function hashContent(content: FrozenContent): string {
  return addressContent(content).id
}

/** SHA-256 of an entry's canonical JSON, whatever its `hash` says. */
export function hashEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  const { sequence, action, type, documentId, version, locales } = entry
  const { recordedAt, contentHash, previousHash } = entry
  return sha256(
    toCanonicalJson({
      sequence,
      action,
      type,
      documentId,
      version,
      locales,
      recordedAt,
      contentHash,
      previousHash,
    }),
  )
}

/** Where the chain ends: what the next entry links to. */
export interface LedgerTail {
  sequence: number
  hash: string
}

export const emptyTail: LedgerTail = { sequence: 0, hash: genesisHash }

/** Links an entry to the end of the chain. */
export function sealEntry(
  entry: Omit<LedgerEntry, 'sequence' | 'previousHash' | 'hash'>,
  tail: LedgerTail,
): LedgerEntry {
  const linked = { ...entry, sequence: tail.sequence + 1, previousHash: tail.hash }
  return { ...linked, hash: hashEntry(linked) }
}
