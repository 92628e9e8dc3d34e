import { z } from 'zod'
import { isClamdAddress } from '../media/scan/clamd.ts'
import { filePlace } from './file-place.ts'

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

/** All that an installation is told by, each with its form and its default. */
export const variables = z.object({
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

function isPreviewUrl(template: string): boolean {
  const filled = template.replaceAll('{path}', '/path').replaceAll('{token}', 'token')
  return template.includes('{token}') && /^https?:/.test(filled) && URL.canParse(filled)
}

function isSender(value: string): boolean {
  return z.email().safeParse(toSender(value).address).success
}

/** @returns the address and the name of `Medglas <noreply@example.org>`, or of an address alone */
export function toSender(value: string): { address: string; name: string } {
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
