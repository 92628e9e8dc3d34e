import type { Payload } from 'payload'
import { nameState, type FeedState } from '../ledger/feed/format.ts'
import { findNextInstant } from '../workflow/schedules/next-instant.ts'
import { synonymsSignal } from '../workflow/synonyms-signal.ts'
import { readClients } from './read-clients.ts'
import { readSynonyms } from './read-synonyms.ts'

/**
 * How often to look. The questions are small, and another process may have planned something,
 * revoked a key or changed the synonyms: so it is known everywhere within about a second.
 */
const lookMs = 1_000

/** What delivery has to know beside the ledger, kept up with the database. */
export interface KeptState {
  current(): FeedState
  /**
   * Calls the listener when it has become another.
   * @returns a function that ends the subscription
   */
  onChange(listener: () => void): () => void
  /** Looks now. */
  refresh(): Promise<void>
  stop(): Promise<void>
}

/** Reads it and goes on looking for changes. */
export async function keepState(payload: Payload): Promise<KeptState> {
  const listeners = new Set<() => void>()
  let current: FeedState = { nextChangeAt: null, clients: [], synonyms: [] }
  let name = ''
  const look = async () => {
    const next: FeedState = {
      nextChangeAt: await findNextInstant(payload),
      clients: await readClients(payload),
      synonyms: await readSynonyms(payload),
    }
    if (nameState(next) === name) return
    name = nameState(next)
    current = next
    listeners.forEach((listener) => listener())
  }
  let looking = look()
  await looking
  const refresh = () => (looking = looking.then(look).catch(report))
  const report = (error: unknown) =>
    payload.logger.error({ err: error }, 'Cannot read what delivery has to know')
  const timer = setInterval(() => void refresh(), lookMs).unref()
  const unsubscribe = synonymsSignal.subscribe(payload, () => void refresh())
  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh,
    async stop() {
      clearInterval(timer)
      unsubscribe()
      await looking
    },
  }
}
