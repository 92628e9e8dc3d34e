import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { withMandate } from './mandate.ts'
import { mongoDatabaseUrl } from './mongodb.ts'
import { hashPasswordsQuickly } from './quick-passwords.ts'
import { forgetDatabase } from './whole-database.ts'

/** An installation of its own for a test file: an empty database and empty folders. */
export interface TestInstallation {
  /** What it publishes without a user has people who approve it: see `mandate.ts`. */
  readonly payload: Payload
  /** Payload as it is, for tests of who may publish. */
  readonly unmandated: Payload
  /** Folder that is removed at the end. */
  folder: string
  /** Ends Payload, and starts another one on the same database when the work is done. */
  whileClosed<T>(work: () => Promise<T>): Promise<T>
  /** Ends Payload and removes everything the installation wrote. */
  stop(): Promise<void>
}

/**
 * Starts Payload on a fresh database of the kind that the jest project names (`TEST_DATABASE`).
 * @param env further variables for the installation
 * @throws Error when MongoDB is asked for and `MONGODB_URL` is not set
 */
export async function startInstallation(
  env: Record<string, string> = {},
): Promise<TestInstallation> {
  const folder = await mkdtemp(join(tmpdir(), 'medglas-test-'))
  Object.assign(process.env, {
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    LOG_LEVEL: 'error',
    ...databaseEnv(folder),
    ...env,
  })
  const hashAsUsual = hashPasswordsQuickly()
  let payload = await open()
  return {
    get payload() {
      return withMandate(payload)
    },
    get unmandated() {
      return payload
    },
    folder,
    async whileClosed(work) {
      await close(payload)
      return work().finally(async () => (payload = await open()))
    },
    async stop() {
      if (payload.db.name === 'mongoose') await dropDatabase(payload)
      await close(payload)
      hashAsUsual()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** `getPayload` would hand out again what was ended. */
async function open(): Promise<Payload> {
  const { BasePayload } = await import('payload')
  const config = await (await import('../../payload.config.ts')).default
  // Outside production Payload would write src/payload-types.ts, in a process of its own.
  config.typescript.autoGenerate = false
  return new BasePayload().init({ config, disableOnInit: true })
}

async function close(payload: Payload): Promise<void> {
  forgetDatabase(payload)
  await payload.destroy()
}

function databaseEnv(folder: string): { DATABASE_URL: string } {
  if (process.env.TEST_DATABASE !== 'mongodb')
    return { DATABASE_URL: `file:${join(folder, 'test.db')}` }
  return { DATABASE_URL: mongoDatabaseUrl(`medglas-test-${process.pid}-${Date.now()}`) }
}

async function dropDatabase({ db }: Payload): Promise<void> {
  const { connection } = db as typeof db & { connection: { dropDatabase(): Promise<void> } }
  await connection.dropDatabase()
}
