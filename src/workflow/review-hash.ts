import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { freezeFields, type StoredFields } from '../content/freeze.ts'
import { locales } from '../content/locales.ts'
import type { FrozenContent, TypeModel } from '../content/model.ts'
import { toCanonicalJson } from '../lib/canonical-json.ts'
import { sha256 } from '../lib/hash.ts'

/** The content of a document as it would be public, for people to stand for. */
export interface ReviewedContent {
  /** SHA-256 (hex) of its canonical JSON. */
  hash: string
  /** Whether some language has all that it needs. */
  ready: boolean
}

/**
 * What an approval is bound to: everything that readers would see in every language that is ready,
 * with what they are told of the change.
 * @param stored with all languages, as the database holds it
 * @param stamps dates that this very publication has set: approvals came before them
 * @param frozen its public fields, where they are known already
 */
export function contentForReview(
  type: TypeModel,
  stored: StoredFields,
  stamps: readonly unknown[] = [],
  frozen: FrozenContent['locales'] = freezeFields(type, stored),
): ReviewedContent {
  const texts = locales.flatMap((locale) => {
    const fields = frozen[locale]
    if (!fields) return []
    const isStamped = stamps.includes(fields.publishedAt)
    return [[locale, isStamped ? { ...fields, publishedAt: null } : fields] as const]
  })
  const { change, withdrawal } = stored as { change?: unknown; withdrawal?: unknown }
  const content = {
    ...{ type: type.slug, id: String(stored.id), texts: Object.fromEntries(texts) },
    ...{ change: withoutEmpty(change), withdrawal: withoutEmpty(withdrawal) },
  }
  return { hash: sha256(toCanonicalJson(content)), ready: texts.length > 0 }
}

/** Databases differ in what they keep of a group that says nothing. */
function withoutEmpty(value: unknown): string {
  const filled = JSON.stringify(value ?? {}, (_, inner: unknown) =>
    inner === null || inner === false || inner === '' || inner === 'minor' ? undefined : inner,
  )
  const parts = Object.entries(JSON.parse(filled) as StoredFields).filter(
    ([name, part]) => name !== 'id' && JSON.stringify(part) !== '{}',
  )
  return toCanonicalJson(Object.fromEntries(parts.sort()))
}

/** A version as the database holds it. */
interface StoredVersion {
  id: string | number
  version: StoredFields
}

/** The version that is being worked on, with all languages: the latest draft, or what is public. */
export async function findWorkingVersion(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
): Promise<StoredFields | null> {
  return (await findLatestVersion(req, type, id))?.stored ?? null
}

/** The same, with Payload's id of the version. */
export async function findLatestVersion(req: PayloadRequest, type: TypeModel, id: string) {
  const found = await findOneVersion(req, type, id, { latest: { equals: true } })
  return found && { versionId: String(found.id), stored: { ...found.version, id } }
}

/** One version of a document, with all languages; null when it is not there any more. */
export async function findVersion(
  req: PayloadRequest,
  type: TypeModel,
  { documentId, versionId }: { documentId: string; versionId: string },
) {
  const found = await findOneVersion(req, type, documentId, { id: { equals: versionId } })
  return found && { ...found.version, id: documentId }
}

async function findOneVersion(req: PayloadRequest, type: TypeModel, id: string, which: Where) {
  const where: Where = { and: [{ parent: { equals: id } }, which] }
  const { docs } = await req.payload.db.findVersions<StoredFields>({
    ...{ collection: type.slug as CollectionSlug, where, limit: 1, pagination: false },
    ...{ sort: '-updatedAt', req },
  })
  const [found] = docs as StoredVersion[]
  return found?.version ? found : null
}
