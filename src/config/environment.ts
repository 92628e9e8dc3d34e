import { join, resolve } from 'node:path'
import { readDeliverySettings, type DeliverySettings } from '../delivery/settings.ts'
import { databaseProblems, secretProblems } from './database-problems.ts'
import { EnvironmentError, present, problemsOf } from './environment-error.ts'
import { filePlaceProblems, toFilePlace, type FilePlace } from './file-place.ts'
import { toSender, variables } from './variables.ts'

/** What the installation is told by environment variables; the table is in the README. */
export interface Environment {
  /** Port to listen on. */
  port: number
  /** Address to listen on. */
  host: string
  /** Public origin of this installation, without a trailing slash. */
  siteUrl: string
  /** Origins from which signed-in browsers may write; all others are refused (CSRF). */
  trustedOrigins: string[]
  /** `file:` URL of the embedded SQLite database, or a `mongodb:` URL. */
  databaseUrl: string
  database: 'sqlite' | 'mongodb'
  /** Folder of what the installation keeps for itself: database, read model, secret. */
  dataDir: string
  /** Where uploaded files are kept. */
  files: FilePlace
  /** Largest file that may be uploaded, in bytes. */
  mediaMaxBytes: number
  /** Where clamd listens, which searches uploads for viruses; absent where nothing does. */
  clamdSocket: string | undefined
  /** Folder of uploaded files, where no bucket holds them. */
  mediaDir: string
  /** Signs sessions; absent only where the embedded default may generate one. */
  secret: string | undefined
  /** First administrator, when there is no user yet. */
  adminEmail: string
  /** Generated and printed once when absent. */
  adminPassword: string | undefined
  /** Whether an empty installation gets the demonstration content. */
  seedDemo: boolean
  logLevel: string
  /** Shortest time from planning a publication to publishing it, in seconds. */
  scheduleLeadSeconds: number
  /** Life of a preview link of which nothing else is said. */
  previewHours: number
  /** Address of drafts on the public site, with `{path}` and `{token}`; absent where it has none. */
  previewUrl: string | undefined
  /** IANA name of the time zone by whose clocks editors work. */
  timeZone: string
  /** Mail server, with credentials; absent where there is none. */
  smtpUrl: string | undefined
  mailFrom: { address: string; name: string }
  /** Where letters go without a mail server. */
  mailTo: 'files' | 'console'
  /** How readers are answered. */
  delivery: DeliverySettings
  /** Largest file that is imported, in bytes. */
  importMaxBytes: number
  /** Folder of imported files as they came; several processes share one. */
  importDir: string
  /** Opens the ledger to delivery nodes; without one there is no feed. */
  ledgerToken: string | undefined
}

/**
 * Reads and checks the environment; an empty variable counts as absent.
 * @param env such as `process.env`
 * @throws EnvironmentError with one line per mistake
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const given = present(env)
  const parsed = variables.safeParse(given)
  const problems = [
    ...problemsOf(parsed.error),
    ...databaseProblems(given.DATABASE_URL),
    ...secretProblems(given.DATABASE_URL, given.PAYLOAD_SECRET),
    ...filePlaceProblems(given),
  ]
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems)
  const v = parsed.data
  const dataDir = resolve(v.DATA_DIR)
  const databaseUrl = v.DATABASE_URL ?? `file:${resolve(dataDir, 'medglas.db')}`
  const database = databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb'
  return {
    port: v.PORT,
    host: v.HOST,
    siteUrl: v.SITE_URL ? originOf(v.SITE_URL) : `http://localhost:${v.PORT}`,
    trustedOrigins: v.SITE_URL
      ? [originOf(v.SITE_URL)]
      : [`http://localhost:${v.PORT}`, `http://127.0.0.1:${v.PORT}`],
    databaseUrl,
    database,
    dataDir,
    files: toFilePlace(v),
    mediaMaxBytes: v.MEDIA_MAX_BYTES,
    clamdSocket: v.CLAMD_SOCKET,
    mediaDir: resolve(v.MEDIA_DIR),
    secret: v.PAYLOAD_SECRET,
    adminEmail: v.ADMIN_EMAIL,
    adminPassword: v.ADMIN_PASSWORD,
    seedDemo: v.SEED_DEMO === 'true',
    logLevel: v.LOG_LEVEL,
    scheduleLeadSeconds: v.SCHEDULE_LEAD_SECONDS,
    previewHours: v.PREVIEW_HOURS,
    previewUrl: v.PREVIEW_URL,
    importMaxBytes: v.IMPORT_MAX_BYTES,
    importDir: v.IMPORT_DIR === undefined ? join(dataDir, 'import-files') : resolve(v.IMPORT_DIR),
    timeZone: v.TIME_ZONE,
    smtpUrl: v.SMTP_URL,
    mailFrom: toSender(v.MAIL_FROM),
    mailTo: v.MAIL_TO,
    ledgerToken: v.LEDGER_TOKEN,
    delivery: readDeliverySettings(env),
  }
}

/** Signed-in browsers are known by their origin; a path after it has no meaning here. */
function originOf(url: string): string {
  return new URL(url).origin
}

let current: Environment | undefined

/** The environment of this process, read once. @throws EnvironmentError */
export function environment(): Environment {
  return (current ??= readEnvironment(process.env))
}
