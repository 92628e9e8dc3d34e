import type { Payload } from 'payload'
import { nameState, type FeedState } from '../ledger/feed/format.ts'
import { findNextInstant } from '../workflow/schedules/next-instant.ts'
import { readClients } from './read-clients.ts'

/**
 * How often to look. Both questions are small, and another process may have planned something or
 * revoked a key: so a plan or a revocation is known everywhere within about a second.
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
  let current: FeedState = { nextChangeAt: null, clients: [] }
  let name = ''
  const look = async () => {
    const [nextChangeAt, clients] = [await findNextInstant(payload), await readClients(payload)]
    const next: FeedState = { nextChangeAt, clients }
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
  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh,
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
