import { resolve } from 'node:path'
import { z } from 'zod'
import { readDeliverySettings, type DeliverySettings } from '../delivery/settings.ts'
import { EnvironmentError, ledgerToken, present, problemsOf, serving } from './environment.ts'

/** What a delivery node is told by environment variables; the table is in docs/operators.md. */
export interface DeliveryEnvironment {
  /** Port to listen on. */
  port: number
  /** Address to listen on. */
  host: string
  /** Folder of the node's own read model. */
  dataDir: string
  /** Folder of uploaded files. */
  mediaDir: string
  /** Origin of the installation whose ledger is followed. */
  primaryUrl: string
  /** Opens the ledger there, for reading alone. */
  ledgerToken: string
  delivery: DeliverySettings
}

const variables = z.object({
  ...serving,
  PRIMARY_URL: z.url({
    protocol: /^https?$/,
    error: 'must be the http(s) URL of the installation whose ledger is followed',
  }),
  LEDGER_TOKEN: ledgerToken,
})

/**
 * Reads and checks the environment of a delivery node; an empty variable counts as absent.
 * @param env such as `process.env`
 * @throws EnvironmentError with one line per mistake
 */
export function readDeliveryEnvironment(
  env: Record<string, string | undefined>,
): DeliveryEnvironment {
  const parsed = variables.safeParse(present(env))
  if (!parsed.success) throw new EnvironmentError(problemsOf(parsed.error))
  const v = parsed.data
  return {
    port: v.PORT,
    host: v.HOST,
    dataDir: resolve(v.DATA_DIR),
    mediaDir: resolve(v.MEDIA_DIR),
    primaryUrl: v.PRIMARY_URL.replace(/\/+$/, ''),
    ledgerToken: v.LEDGER_TOKEN,
    delivery: readDeliverySettings(env),
  }
}
