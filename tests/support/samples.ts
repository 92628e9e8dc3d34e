import {
  ValidationError,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type RelationshipField,
  type SanitizedCollectionConfig,
  type SelectField,
} from 'payload'
import sharp from 'sharp'
import { v7 as uuidv7 } from 'uuid'
import { richText } from './documents.ts'

/** Stands in every text of the samples; no refused request may show it. */
export const canary = 'kanarejka7f3a'

/** A document of each collection, with a version where there are versions. */
export interface Sample {
  id: string
  versionId: string
  filename: string
}

/** Ids of the samples that have been made, by collection slug: others refer to them. */
type Made = Record<string, string>

/**
 * Creates a document in each collection there is, Payload's own included, from its fields: a
 * collection that is added later is covered by itself. Publications are published, which fills
 * the ledger, and edited once more.
 * @returns samples by collection slug
 */
export async function createSamples(payload: Payload): Promise<Record<string, Sample>> {
  const { collections } = payload.config
  const made: Made = {}
  // Those at the end of the menu are what the others must refer to.
  const ours = collections.filter(({ slug }) => !isWrittenBelow(slug)).reverse()
  for (const config of ours) made[config.slug] = await createSample(payload, config, made)
  for (const { slug, flattenedFields } of collections)
    if (slug.startsWith('payload-') || asked.has(slug)) {
      const id = asked.has(slug) ? { id: uuidv7() } : {}
      const data = { ...dataOf(flattenedFields, made), ...id }
      await payload.db.create({ collection: slug, data, req: {} })
    }
  const samples: Record<string, Sample> = {}
  for (const { slug } of collections) samples[slug] = await findSample(payload, slug)
  return samples
}

/** What the workflow writes below Payload's operations: with each save, and when it is asked to. */
const withSaves = new Set(['audit-events', 'workflow-cases'])
const asked = new Set(['notices', 'preview-links', 'review-comments', 'schedules'])

const isWrittenBelow = (slug: string) =>
  /^(payload|ledger)-/.test(slug) || withSaves.has(slug) || asked.has(slug)

async function createSample(
  payload: Payload,
  config: SanitizedCollectionConfig,
  made: Made,
): Promise<string> {
  const collection = config.slug
  const account = { email: `${canary}@example.org`, password: canary }
  const status = config.versions ? { _status: 'published' } : {}
  const data = { ...dataOf(config.flattenedFields, made), id: uuidv7(), ...status }
  const file = config.upload ? { file: await picture() } : {}
  const id = await createObedient({ ...data, ...(config.auth ? account : {}) }, (allowed) =>
    payload.create({ collection, data: allowed, ...file, locale: 'ru' } as never),
  )
  if (!config.versions) return id
  const change = { title: `${canary} again` }
  await payload.update({ collection, id, data: change, locale: 'ru' } as never)
  return id
}

/** Leaves out what the rules refuse, such as a telephone number that is none. */
async function createObedient(
  data: object,
  create: (data: object) => Promise<{ id: string | number }>,
): Promise<string> {
  const left = structuredClone(data)
  for (;;) {
    try {
      return String((await create(structuredClone(left))).id)
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      const removed = error.data.errors.filter(({ path }) => leaveOut(left, path.split('.')))
      if (removed.length === 0) throw error
    }
  }
}

/**
 * Removes what a path leads to: if that is not there, the row or group that would need it.
 * @returns whether there was something to remove
 */
function leaveOut(fields: object, [name = '', ...rest]: string[]): boolean {
  const value: unknown = Reflect.get(fields, name)
  if (value === undefined) return false
  const isInner = rest.length > 0 && typeof value === 'object' && value !== null
  if (isInner && leaveOut(value, rest)) return true
  return Array.isArray(fields)
    ? fields.splice(Number(name), 1).length > 0
    : Reflect.deleteProperty(fields, name)
}

async function findSample({ db, config }: Payload, collection: CollectionSlug): Promise<Sample> {
  const all = { collection, limit: 0, pagination: false, req: {} } as const
  const { docs } = await db.find<{ id: string; filename?: string }>(all)
  const found = docs.find((doc) => JSON.stringify(doc).includes(canary)) ?? docs[0]
  if (!found) throw new Error(`No sample of ${collection}: teach tests/support/samples.ts`)
  const hasVersions = config.collections.some(
    ({ slug, versions }) => slug === collection && versions,
  )
  const versions = hasVersions ? (await db.findVersions(all)).docs : []
  return {
    id: String(found.id),
    filename: found.filename ?? 'file.png',
    versionId: String(versions[0]?.id ?? found.id),
  }
}

const automatic = new Set(['id', 'createdAt', 'updatedAt', '_status', 'sessions'])

function dataOf(fields: FlattenedField[], made: Made): Record<string, unknown> {
  const named = fields.filter(
    (field) => !automatic.has(field.name) && !('hidden' in field && field.hidden),
  )
  return Object.fromEntries(named.map((field) => [field.name, valueOf(field, made)]))
}

function valueOf(field: FlattenedField, made: Made): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return /url$/i.test(field.name) ? `https://example.org/${canary}` : canary
    case 'email':
      return `${canary}@example.org`
    case 'number':
      return field.hasMany ? [1] : field.name === 'year' ? 2024 : 1
    case 'json':
      return { canary }
    case 'richText':
      return richText(canary)
    case 'group':
      return dataOf(field.flattenedFields, made)
    case 'date':
      return '2024-01-01T00:00:00.000Z'
    case 'select':
      return field.hasMany ? [firstOf(field)] : firstOf(field)
    case 'array':
      return [dataOf(field.flattenedFields, made)]
    case 'relationship':
      return referenceOf(field, made)
    default:
      return undefined
  }
}

function firstOf({ options: [first] }: SelectField): string | undefined {
  return typeof first === 'object' ? first.value : first
}

/** What must be referred to, and in Payload's own collections who did it, to which document. */
function referenceOf({ relationTo, hasMany, required }: RelationshipField, made: Made): unknown {
  if (Array.isArray(relationTo))
    return relationTo.includes('users') ? { relationTo: 'users', value: made.users } : undefined
  if (!required) return undefined
  return hasMany ? [made[relationTo]] : made[relationTo]
}

async function picture() {
  const create = { width: 2, height: 2, channels: 3, background: '#fff' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { name: `${canary}.png`, mimetype: 'image/png', data, size: data.length }
}
