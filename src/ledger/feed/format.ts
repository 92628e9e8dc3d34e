import type { FrozenContent } from '../../content/model.ts'
import type { ApiClient } from '../../delivery/clients.ts'
import { sha256 } from '../../lib/hash.ts'
import { toCanonicalJson } from '../../lib/canonical-json.ts'
import type { SynonymGroup } from '../../search/synonyms.ts'
import type { LedgerEntry, LedgerRecord } from '../entry.ts'
import { hashEntry } from '../seal.ts'

/** Where an installation gives its ledger to delivery nodes. */
export const feedPath = '/ledger'

/** The largest number of records in one answer, and the longest wait for news in seconds. */
export const maxBatch = 500
export const maxWait = 30

/** What delivery nodes have to know beside the ledger. */
export interface FeedState {
  /** When a publication, withdrawal or unpublishing is planned next (ISO 8601, UTC): no more of it. */
  nextChangeAt: string | null
  clients: ApiClient[]
  synonyms: SynonymGroup[]
}

/**
 * The first line of an answer. It is JSON lines: this one, then for each record its entry and its
 * content as it stands in the ledger, which is what the content's hash is of (`null` when erased).
 */
export interface FeedHead {
  feed: 2
  /** Names the state; whoever sends it back is told the state only when it has changed. */
  state: string
  news?: FeedState
  /** Sequence of the last entry there is, where several are given: how far there is to go. */
  last?: number
}

/** A record with its content as canonical JSON. */
export interface RawRecord {
  entry: LedgerEntry
  canonical: string | null
}

/** @returns the name of a state */
export function nameState({ nextChangeAt, clients, synonyms }: FeedState): string {
  const known = clients.map(({ id, keyHash, quota, types, revoked }) => {
    return { id, keyHash, quota, types, revoked }
  })
  return sha256(toCanonicalJson({ nextChangeAt, clients: known, synonyms })).slice(0, 16)
}

export function encodeFeed(head: FeedHead, records: readonly RawRecord[]): string {
  const lines = records.flatMap(({ entry, canonical }) => [JSON.stringify(entry), canonical])
  return [JSON.stringify(head), ...lines.map((line) => line ?? 'null'), ''].join('\n')
}

/**
 * Reads an answer and checks each record against its hashes; whether the chain continues is for who
 * applies it to see.
 * @throws Error when it is no such answer, was cut off, or a record was altered
 */
export function decodeFeed(text: string): { head: FeedHead; records: LedgerRecord[] } {
  const lines = text.split('\n')
  // An answer that was cut off lacks its last end of line.
  if (lines.pop() !== '' || lines.length % 2 === 0) throw new Error('The answer is not complete.')
  const head = JSON.parse(lines[0] ?? '') as FeedHead
  if (head.feed !== 2)
    throw new Error('The ledger feed is of another version: update this node or the primary.')
  const records: LedgerRecord[] = []
  for (let at = 1; at < lines.length; at += 2)
    records.push(decodeRecord(lines[at] ?? '', lines[at + 1] ?? ''))
  return { head, records }
}

function decodeRecord(entryLine: string, contentLine: string): LedgerRecord {
  const entry = JSON.parse(entryLine) as LedgerEntry
  if (hashEntry(entry) !== entry.hash)
    throw new Error(`Entry ${entry.sequence} was altered: its hash does not fit.`)
  if (contentLine === 'null') return { entry, content: null }
  if (sha256(contentLine) !== entry.contentHash)
    throw new Error(`Entry ${entry.sequence} has an altered content.`)
  return { entry, content: JSON.parse(contentLine) as FrozenContent }
}
