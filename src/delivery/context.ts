import type { ReadModel } from '../read-model/index.ts'

/** What resolvers are given: the read model, and nothing of the primary database. */
export interface DeliveryContext {
  readModel: ReadModel
}

/** Where delivery reports what went wrong. */
export interface DeliveryLogger {
  error(message: string, error: unknown): void
}
