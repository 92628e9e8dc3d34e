import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
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

/**
 * Creates a document in each collection there is, Payload's own included, from its fields: a
 * collection that is added later is covered by itself. Publications are published, which fills
 * the ledger, and edited once more.
 * @returns samples by collection slug
 */
export async function createSamples(payload: Payload): Promise<Record<string, Sample>> {
  const { collections } = payload.config
  const ours = collections.filter(({ slug }) => !/^(payload|ledger)-/.test(slug))
  const users = await createSample(
    payload,
    collections.find(({ auth }) => auth)!,
  )
  for (const collection of ours) if (!collection.auth) await createSample(payload, collection)
  for (const { slug, flattenedFields } of collections)
    if (slug.startsWith('payload-'))
      await payload.db.create({ collection: slug, data: dataOf(flattenedFields, users), req: {} })
  const samples: Record<string, Sample> = {}
  for (const { slug } of collections) samples[slug] = await findSample(payload, slug)
  return samples
}

async function createSample(payload: Payload, config: SanitizedCollectionConfig): Promise<string> {
  const collection = config.slug
  const id = uuidv7()
  const account = { email: `${canary}@example.org`, password: canary }
  const data = { ...dataOf(config.flattenedFields, id), id, ...(config.auth ? account : {}) }
  const file = config.upload ? { file: await picture() } : {}
  await payload.create({ collection, data, ...file, locale: 'ru' } as never)
  if (!config.versions) return id
  const change = (status: object) =>
    payload.update({ collection, id, data: status, locale: 'ru' } as never)
  await change({ _status: 'published' })
  await change({ title: `${canary} again` })
  return id
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

const automatic = new Set(['id', 'createdAt', 'updatedAt', '_status', 'sessions', 'url'])

function dataOf(fields: FlattenedField[], user: string): Record<string, unknown> {
  const named = fields.filter(
    (field) => !automatic.has(field.name) && !('hidden' in field && field.hidden),
  )
  return Object.fromEntries(named.map((field) => [field.name, valueOf(field, user)]))
}

function valueOf(field: FlattenedField, user: string): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return canary
    case 'email':
      return `${canary}@example.org`
    case 'number':
      return 1
    case 'json':
      return { canary }
    case 'richText':
      return richText(canary)
    case 'group':
      return dataOf(field.flattenedFields, user)
    case 'relationship':
      // Only what Payload's own collections refer to: who did it, and to which document.
      return Array.isArray(field.relationTo) ? { relationTo: 'users', value: user } : undefined
    default:
      return undefined
  }
}

async function picture() {
  const create = { width: 2, height: 2, channels: 3, background: '#fff' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { name: `${canary}.png`, mimetype: 'image/png', data, size: data.length }
}
