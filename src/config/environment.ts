import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readDeliverySettings, type DeliverySettings } from '../delivery/settings.ts'
import { UserError } from '../lib/user-error.ts'
import { isClamdAddress } from '../media/scan/clamd.ts'
import { filePlace, filePlaceProblems, toFilePlace, type FilePlace } from './file-place.ts'

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

/** A list of what is wrong with the environment, one line each, for a person to correct. */
export class EnvironmentError extends UserError {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const portRange = 'must be a whole number from 1 to 65535'

const leadRange = 'must be a whole number of seconds, 0 or more'

const hoursRange = 'must be a whole number of hours from 1 to 168'

const importRange = 'must be a whole number of bytes from 1 to 209715200'

const previewForm =
  'must be an http(s) URL with {token} in it: https://site.example/preview?path={path}&token={token}'

const senderForm = 'must be an address, or a name with one: Medglas <noreply@example.org>'

/** What every process that serves is told. */
export const serving = {
  PORT: z.coerce.number(portRange).refine(isPort, portRange).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  MEDIA_DIR: z.string().default('media'),
}

/** Chosen by the operator, the same on the installation and on its delivery nodes. */
export const ledgerToken = z
  .string('must be the token that the installation was given')
  .regex(/^[\x21-\x7e]{32,}$/, 'must have at least 32 characters, without spaces')

const bytesRange = 'must be a whole number of bytes from 1024 to 2147483648'

const clamdForm = 'must be the path of a socket (/run/clamav/clamd.ctl) or HOST:PORT'

const variables = z.object({
  ...serving,
  ...filePlace,
  MEDIA_MAX_BYTES: z.coerce
    .number(bytesRange)
    .refine((value) => Number.isInteger(value) && value >= 1024 && value <= 2 ** 31, bytesRange)
    .default(50 * 1024 * 1024),
  CLAMD_SOCKET: z.string().refine(isClamdAddress, clamdForm).optional(),
  SITE_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  DATABASE_URL: z.string().optional(),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@medglas.local'),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  SEED_DEMO: z.enum(['true', 'false'], 'must be true or false').default('true'),
  SCHEDULE_LEAD_SECONDS: z.coerce
    .number(leadRange)
    .refine((value) => Number.isInteger(value) && value >= 0, leadRange)
    .default(120),
  PREVIEW_HOURS: z.coerce
    .number(hoursRange)
    .refine((value) => Number.isInteger(value) && value >= 1 && value <= 168, hoursRange)
    .default(24),
  IMPORT_DIR: z.string().optional(),
  IMPORT_MAX_BYTES: z.coerce
    .number(importRange)
    .refine((value) => Number.isInteger(value) && value >= 1 && value <= 209_715_200, importRange)
    .default(52_428_800),
  PREVIEW_URL: z.string().refine(isPreviewUrl, previewForm).optional(),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone such as Europe/Moscow')
    .default('Europe/Moscow'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z.string().refine(isSender, senderForm).default('Medglas <noreply@medglas.local>'),
  MAIL_TO: z.enum(['files', 'console'], 'must be files or console').default('files'),
  LEDGER_TOKEN: ledgerToken.optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

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

/** The variables that are set to something. */
export function present(
  env: Record<string, string | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}

/** One line for each mistake. */
export function problemsOf(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}

/** Signed-in browsers are known by their origin; a path after it has no meaning here. */
function originOf(url: string): string {
  return new URL(url).origin
}

function isPreviewUrl(template: string): boolean {
  const filled = template.replaceAll('{path}', '/path').replaceAll('{token}', 'token')
  return template.includes('{token}') && /^https?:/.test(filled) && URL.canParse(filled)
}

function isSender(value: string): boolean {
  return z.email().safeParse(toSender(value).address).success
}

function toSender(value: string): Environment['mailFrom'] {
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/.exec(value.trim()) ?? []
  return address ? { address, name: name || 'Medglas' } : { address: value.trim(), name: 'Medglas' }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535
}

function databaseProblems(url: string | undefined): string[] {
  if (url === undefined || url.startsWith('file:') || url.startsWith('mongodb+srv://')) return []
  if (!url.startsWith('mongodb://'))
    return ['DATABASE_URL must begin with file: (SQLite) or mongodb:// (MongoDB)']
  // Without a replica set MongoDB has no transactions: a document could be published unrecorded.
  if (!/[?&]replicaSet=[^&]+/.test(url))
    return ['DATABASE_URL must name the replica set: mongodb://HOST/NAME?replicaSet=rs0']
  return []
}

function secretProblems(url: string | undefined, secret: string | undefined): string[] {
  if (!url?.startsWith('mongodb') || secret) return []
  return ['PAYLOAD_SECRET is required with MongoDB: the same 32 or more characters on every node']
}

let current: Environment | undefined

/** The environment of this process, read once. @throws EnvironmentError */
export function environment(): Environment {
  return (current ??= readEnvironment(process.env))
}
