import { Mutex, withTimeout, type MutexInterface } from 'async-mutex'
import type { Payload, PayloadRequest } from 'payload'
import { locales } from '../content/locales.ts'
import type { FrozenContent } from '../content/model.ts'
import { onTransactionEnd, type TransactionId } from '../lib/transaction-events.ts'
import { entriesSlug } from './collections.ts'
import type { LedgerAction, LedgerEntry } from './entry.ts'
import { insertMany } from './insert-many.ts'
import { saveContents } from './save-contents.ts'
import { addressContent, emptyTail, sealEntry, type LedgerTail } from './seal.ts'
import { findEntries } from './stored.ts'

/** What a publishing adds to the ledger; place, links and hashes are the ledger's own affair. */
export interface NewEdition {
  action: LedgerAction
  version: string
  content: FrozenContent
}

/** Who is at the end of the chain: a transaction that appends holds it until it has ended. */
interface Holder {
  transaction: TransactionId
  tail: LedgerTail
}

interface Ledger {
  turn: MutexInterface
  holder: Holder | null
  /** Within each open transaction: documents that are saved together append one by one. */
  queues: Map<TransactionId, MutexInterface>
  listeners: Set<() => void>
}

const turnTimeoutMs = 30_000
const ledgers = new WeakMap<Payload['db'], Ledger>()

/**
 * Appends one edition in the transaction of the request: it stands when the transaction commits,
 * and never did when it rolls back.
 *
 * Transactions that append take turns from their first append to their end, so that the sequence
 * has no gap and every entry links to a committed one. Between processes (MongoDB) the sequence as
 * primary key lets only one of two through; the other fails with a write conflict and is retried.
 * @param req the request whose transaction publishes the document
 * @throws Error when the request has no transaction
 */
export async function appendEdition(
  req: PayloadRequest,
  edition: NewEdition,
): Promise<LedgerEntry> {
  return inTurn(req, async (holder) => {
    const content = addressContent(edition.content)
    await saveContents(req, [content])
    return appendEntries(req, holder, [{ edition, id: content.id }])
  })
}

/** Appends many editions in the transaction of the request, in order; see `appendEdition`. */
export async function appendEditions(
  req: PayloadRequest,
  editions: readonly NewEdition[],
): Promise<void> {
  const addressed = editions.map((edition) => ({ edition, ...addressContent(edition.content) }))
  await inTurn(req, async (holder) => {
    await saveContents(req, addressed)
    await appendEntries(req, holder, addressed)
  })
}

/** Documents that are saved together in one transaction append one after the other. */
async function inTurn<Result>(
  req: PayloadRequest,
  append: (holder: Holder) => Promise<Result>,
): Promise<Result> {
  const transaction = await req.transactionID
  if (!transaction) throw new Error('The ledger is written only inside a transaction: pass `req`.')
  const queue = queueOf(req.payload.db, transaction)
  return queue.runExclusive(async () => append(await holdTail(req, transaction)))
}

/** @returns the last one */
async function appendEntries(
  req: PayloadRequest,
  holder: Holder,
  editions: readonly { edition: NewEdition; id: string }[],
): Promise<LedgerEntry> {
  let tail = holder.tail
  const entries = editions.map(({ edition, id }) => (tail = seal(edition, id, tail)))
  const documents = entries.map((entry) => ({ ...entry, id: String(entry.sequence) }))
  await insertMany(req, entriesSlug, documents)
  const last = entries.at(-1)
  if (!last) throw new Error('There is no edition to append.')
  holder.tail = last
  return last
}

function seal(
  { action, version, content }: NewEdition,
  contentHash: string,
  tail: LedgerTail,
): LedgerEntry {
  return sealEntry(
    {
      ...{ action, version, contentHash, type: content.type, documentId: content.id },
      locales: locales.filter((locale) => locale in content.locales),
      recordedAt: new Date().toISOString(),
    },
    tail,
  )
}

/**
 * Calls the listener after each commit that added editions in this process.
 * @returns a function that ends the subscription
 */
export function subscribeToLedger({ db }: Payload, listener: () => void): () => void {
  const { listeners } = ledgerOf(db)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function holdTail({ payload }: PayloadRequest, transaction: TransactionId): Promise<Holder> {
  const { db } = payload
  const ledger = ledgerOf(db)
  if (ledger.holder?.transaction === transaction) return ledger.holder
  const endTurn = await ledger.turn.acquire()
  onTransactionEnd(db, transaction, (committed) => {
    ledger.holder = null
    endTurn()
    if (committed) ledger.listeners.forEach((listener) => listener())
  })
  return (ledger.holder = { transaction, tail: await readTail(payload) })
}

function queueOf(db: Payload['db'], transaction: TransactionId): MutexInterface {
  const { queues } = ledgerOf(db)
  const known = queues.get(transaction)
  if (known) return known
  const queue = new Mutex()
  queues.set(transaction, queue)
  onTransactionEnd(db, transaction, () => queues.delete(transaction))
  return queue
}

function ledgerOf(db: Payload['db']): Ledger {
  const known = ledgers.get(db)
  if (known) return known
  const timeout = new Error(`Waited ${turnTimeoutMs / 1000} s for the turn to write the ledger.`)
  const turn = withTimeout(new Mutex(), turnTimeoutMs, timeout)
  const ledger: Ledger = { turn, holder: null, queues: new Map(), listeners: new Set() }
  ledgers.set(db, ledger)
  return ledger
}

/** Read outside the transaction, whose snapshot may be older than the last publishing. */
async function readTail(payload: Payload): Promise<LedgerTail> {
  const [last] = await findEntries({ payload }, { sort: '-sequence', limit: 1 })
  return last ?? emptyTail
}
