import type { Payload } from 'payload'
import type { Environment } from '../config/environment.ts'
import { subscribeToLedger } from '../ledger/append.ts'
import { createFeed } from '../ledger/feed/feed.ts'
import { createFeedHandler } from '../ledger/feed/handler.ts'
import { findHead } from '../ledger/stored.ts'
import { rawReader } from '../ledger/feed/read-raw.ts'
import type { KeptState } from './keep-state.ts'
import type { Handler } from './listen.ts'
import type { ReadSide } from './open-read-side.ts'

/** The ledger feed of an installation. */
export interface ServedFeed {
  handler: Handler
  /** Answers those who wait, so that they do not hold up the end. */
  close(): void
}

export interface ServedFeedOptions {
  payload: Payload
  readSide: ReadSide
  state: KeptState
  env: Environment
}

/** Gives the ledger to delivery nodes, where the operator has set a token. */
export function serveFeed({ payload, readSide, state, env }: ServedFeedOptions): ServedFeed {
  const token = env.ledgerToken ?? null
  const feed = createFeed({
    read: rawReader(payload),
    head: () => findHead({ payload }),
    state: state.current,
  })
  const news = [subscribeToLedger.bind(null, payload), readSide.onNews, state.onChange]
  const unsubscribe = news.map((subscribe) => subscribe(feed.wake))
  return {
    handler: createFeedHandler({ token, feed }),
    close() {
      unsubscribe.forEach((end) => end())
      feed.close()
    },
  }
}
