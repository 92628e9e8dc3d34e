import { prepareWaiting } from '../../src/workflow/files/prepare-files.ts'
import type {
  CollectionSlug,
  FlattenedField,
  Payload,
  RelationshipField,
  SanitizedCollectionConfig,
  UploadField,
} from 'payload'
import sharp from 'sharp'
import { v7 as uuidv7 } from 'uuid'
import { fill, writeObedient } from './fill-fields.ts'

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
  const { id } = await writeObedient(
    { ...data, ...(config.auth ? account : {}) },
    (allowed): Promise<{ id: string }> =>
      payload.create({ collection, data: allowed, ...file, locale: 'ru' } as never),
  )
  if (collection === 'media') await prepareWaiting(payload)
  if (!config.versions) return id
  const change = { title: `${canary} again` }
  await payload.update({ collection, id, data: change, locale: 'ru' } as never)
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

const dataOf = (fields: FlattenedField[], made: Made) =>
  fill(fields, { word: () => canary, refer: (field) => referenceOf(field, made) })

/** What must be referred to, and in Payload's own collections who did it, to which document. */
function referenceOf(
  { type, relationTo, hasMany, required }: RelationshipField | UploadField,
  made: Made,
): unknown {
  if (type === 'upload') return undefined
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
