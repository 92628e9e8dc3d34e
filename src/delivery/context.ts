import type { LedgerSource } from '../ledger/entry.ts'
import type { ReadModel } from '../read-model/index.ts'
import type { Splices } from './splices.ts'

/** What resolvers are given: the read model, and nothing of the primary database. */
export interface DeliveryContext {
  readModel: ReadModel
  /** Where editions of before are read from; none where only what is public now is answered. */
  ledger?: LedgerSource | null
  logger?: DeliveryLogger
  /** Where the answer is made into bytes by us: long texts need not become strings before. */
  splices?: Splices
}

/** Where delivery reports what went wrong. */
export interface DeliveryLogger {
  error(message: string, error: unknown): void
}
