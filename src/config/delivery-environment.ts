import { resolve } from 'node:path'
import { z } from 'zod'
import { readDeliverySettings, type DeliverySettings } from '../delivery/settings.ts'
import { filePlace, filePlaceProblems, toFilePlace, type FilePlace } from './file-place.ts'
import { EnvironmentError, present, problemsOf } from './environment-error.ts'
import { ledgerToken, serving } from './variables.ts'

/** What a delivery node is told by environment variables; the table is in docs/operators.md. */
export interface DeliveryEnvironment {
  /** Port to listen on. */
  port: number
  /** Address to listen on. */
  host: string
  /** Folder of the node's own read model. */
  dataDir: string
  /** Where uploaded files are kept: the place of the installation. */
  files: FilePlace
  /** Folder of uploaded files, where no bucket holds them. */
  mediaDir: string
  /** Origin of the installation whose ledger is followed. */
  primaryUrl: string
  /** Opens the ledger there, for reading alone. */
  ledgerToken: string
  delivery: DeliverySettings
}

const variables = z.object({
  ...serving,
  ...filePlace,
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
  const given = present(env)
  const parsed = variables.safeParse(given)
  const problems = [...problemsOf(parsed.error), ...filePlaceProblems(given)]
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems)
  const v = parsed.data
  return {
    port: v.PORT,
    host: v.HOST,
    dataDir: resolve(v.DATA_DIR),
    files: toFilePlace(v),
    mediaDir: resolve(v.MEDIA_DIR),
    primaryUrl: v.PRIMARY_URL.replace(/\/+$/, ''),
    ledgerToken: v.LEDGER_TOKEN,
    delivery: readDeliverySettings(env),
  }
}
