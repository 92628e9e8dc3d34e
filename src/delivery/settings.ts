import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sha256 } from '../lib/hash.ts'
import { UserError } from '../lib/user-error.ts'
import { defaultFreshness } from './cache/freshness.ts'
import { defaultSettings, type GraphqlSettings } from './graphql/http-options.ts'
import { plainHash } from './graphql/persisted.ts'

/** What the operator of a delivery process chose. */
export interface DeliverySettings extends GraphqlSettings {
  /** How many proxies of our own stand before the server. */
  trustedProxies: number
}

const wholeNumber = (text = 'must be a whole number, 0 or more') =>
  z.coerce.number(text).refine((value) => Number.isInteger(value) && value >= 0, text)

const yesOrNo = z.enum(['true', 'false'], 'must be true or false')

/** As browsers write it: any other text would never be the one that they send. */
const origin = z
  .string()
  .refine(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    'must be * or origins such as https://a.example, without a path or a slash at the end',
  )

const variables = z.object({
  ANONYMOUS_QUOTA: wholeNumber().default(defaultSettings.anonymousQuota),
  ANSWER_CACHE_MB: wholeNumber().default(defaultSettings.cacheBytes / 2 ** 20),
  BATCH_LIMIT: wholeNumber().default(defaultSettings.limits.batch),
  CACHE_SECONDS: wholeNumber().default(defaultFreshness.sharedSeconds),
  CORS_ORIGINS: z.string().default('*').transform(toList).pipe(z.array(origin).nullable()),
  GRAPHIQL: yesOrNo.default('true'),
  OPERATIONS_FILE: z.string().optional(),
  REGISTERED_OPERATIONS_ONLY: yesOrNo.default('false'),
  SURROGATE_KEY_HEADER: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a header, such as Cache-Tag')
    .default(defaultSettings.surrogateKeyHeader),
  TRUSTED_PROXIES: wholeNumber().default(0),
})

/**
 * Reads and checks the variables that concern delivery; an empty one counts as absent.
 * @param env such as `process.env`
 * @throws UserError with one line per mistake
 */
export function readDeliverySettings(env: Record<string, string | undefined>): DeliverySettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) throw new UserError(linesOf(parsed.error))
  const v = parsed.data
  if (v.REGISTERED_OPERATIONS_ONLY === 'true' && !v.OPERATIONS_FILE)
    throw new UserError('REGISTERED_OPERATIONS_ONLY needs OPERATIONS_FILE, or nothing is answered.')
  return {
    ...defaultSettings,
    limits: { ...defaultSettings.limits, batch: v.BATCH_LIMIT },
    freshness: { ...defaultFreshness, sharedSeconds: v.CACHE_SECONDS },
    cacheBytes: v.ANSWER_CACHE_MB * 2 ** 20,
    surrogateKeyHeader: v.SURROGATE_KEY_HEADER,
    corsOrigins: v.CORS_ORIGINS,
    anonymousQuota: v.ANONYMOUS_QUOTA,
    operations: v.OPERATIONS_FILE ? readOperations(v.OPERATIONS_FILE) : new Map(),
    registeredOnly: v.REGISTERED_OPERATIONS_ONLY === 'true',
    graphiql: v.GRAPHIQL === 'true',
    trustedProxies: v.TRUSTED_PROXIES,
  }
}

function toList(value: string): string[] | null {
  return value.trim() === '*' ? null : value.split(',').map((each) => each.trim())
}

function linesOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${String(path[0])} ${message}`).join('\n')
}

/** As graphql-codegen writes them (hash or `sha256:` and hash → text), or as Apollo does. */
const manifest = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
])

/**
 * @returns texts of operations by their SHA-256
 * @throws UserError when the file cannot be read, or a text is not the one that its hash names
 */
function readOperations(file: string): Map<string, string> {
  const operations = parseManifest(file).map(([id, text]) => [plainHash(id), text] as const)
  const wrong = operations.find(([hash, text]) => sha256(text) !== hash)
  if (wrong)
    throw new UserError(
      `OPERATIONS_FILE: ${wrong[0]} is not the SHA-256 of its operation. Generate the file with ` +
        'SHA-256 (graphql-codegen: persistedDocuments: { hashAlgorithm: "sha256" }).',
    )
  return new Map(operations)
}

function parseManifest(file: string) {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new UserError(
      `OPERATIONS_FILE: ${file} cannot be read as JSON that maps hashes to operations.`,
    )
  }
}
