import type { ContentModel } from '../../content/model.ts'
import type { LedgerSource } from '../../ledger/entry.ts'
import type { ReadModel } from '../../read-model/index.ts'
import { defaultFreshness, type Freshness } from '../cache/freshness.ts'
import { createClientDirectory, type ClientDirectory } from '../clients.ts'
import type { DeliveryLogger } from '../context.ts'
import type { FindPreview } from '../preview.ts'
import { defaultLimits, type Limits } from './limits.ts'

/** What an operator may choose. */
export interface GraphqlSettings {
  limits: Limits
  freshness: Freshness
  /** Memory for answers; 0 keeps none. */
  cacheBytes: number
  /** Name of the header with the keys by which shared caches can be told to drop an answer. */
  surrogateKeyHeader: string
  /** Origins whose scripts may read answers; null for all. */
  corsOrigins: string[] | null
  /** Requests in a minute from one address without a key; 0 for no limit. */
  anonymousQuota: number
  /** Texts of registered operations by their SHA-256. */
  operations: ReadonlyMap<string, string>
  /** Whether all other operations are refused. */
  registeredOnly: boolean
  /** Whether browsers get GraphiQL. */
  graphiql: boolean
}

export const defaultSettings: GraphqlSettings = {
  limits: defaultLimits,
  freshness: defaultFreshness,
  cacheBytes: 64 * 2 ** 20,
  surrogateKeyHeader: 'Surrogate-Key',
  corsOrigins: null,
  anonymousQuota: 1200,
  operations: new Map(),
  registeredOnly: false,
  graphiql: true,
}

export interface GraphqlOptions extends Partial<GraphqlSettings> {
  model: ContentModel
  readModel: ReadModel
  logger: DeliveryLogger
  clients?: ClientDirectory
  /** Looks up preview links; left out where they are not answered. */
  findPreview?: FindPreview
  /** Where editions of before are read from; null where only what is public now is answered. */
  ledger?: LedgerSource | null
  /**
   * When the next planned publication or unpublishing is due (ISO 8601, UTC); null for none.
   * Nothing else is known here of what is planned.
   */
  nextChangeAt?: () => string | null
}

const nobody = createClientDirectory(() => [])
const refuseAll: FindPreview = async () => null

/** Fills in what was left out. */
export function withDefaults(options: GraphqlOptions): Required<GraphqlOptions> {
  return {
    ...defaultSettings,
    clients: nobody,
    findPreview: refuseAll,
    ledger: null,
    nextChangeAt: () => null,
    ...options,
  }
}
