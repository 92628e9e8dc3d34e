import type { CollectionSlug, PayloadRequest } from 'payload'
import type { FrozenContent, FrozenReference, TypeModel } from '../content/model.ts'

/** The field in which a document says what it takes the place of; a type may have it or not. */
const fieldName = 'supersedes'

/**
 * The published document that takes the place of another. Nothing of it is stored with the
 * superseded one, so the two cannot disagree.
 * @param except a document that is not looked at
 * @returns null when there is none; the one published last when there are several
 */
export async function findSuccessor(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  except?: string,
): Promise<FrozenReference | null> {
  if (!supersedesItsOwn(type)) return null
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: type.slug as CollectionSlug,
    where: {
      and: [
        { [fieldName]: { in: [id] } },
        { _status: { equals: 'published' } },
        ...(except === undefined ? [] : [{ id: { not_equals: except } }]),
      ],
    },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? { type: type.slug, id: String(docs[0].id) } : null
}

/** Which of some documents a published one takes the place of. */
export async function findSuperseded(
  { payload }: Pick<PayloadRequest, 'payload'>,
  type: TypeModel,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0 || !supersedesItsOwn(type)) return []
  const { docs } = await payload.db.find<{ [fieldName]?: unknown }>({
    collection: type.slug as CollectionSlug,
    where: { and: [{ [fieldName]: { in: ids } }, { _status: { equals: 'published' } }] },
    ...{ limit: 0, pagination: false },
  })
  return docs.flatMap((successor) => [successor[fieldName] ?? []].flat()).map(String)
}

/**
 * The documents whose place an edition begins, or ceases, to take.
 * @param before what the public saw of the document until now
 */
export function findAffected(
  type: TypeModel,
  before: FrozenContent | null,
  after: FrozenContent,
): string[] {
  if (!supersedesItsOwn(type)) return []
  const [old, now] = [supersededBy(before), supersededBy(after)]
  return [...new Set([...old, ...now])].filter((id) => !old.includes(id) || !now.includes(id))
}

function supersedesItsOwn({ slug, fields }: TypeModel): boolean {
  return fields.some(
    (field) =>
      field.name === fieldName && field.kind === 'reference' && field.targets.includes(slug),
  )
}

function supersededBy(content: FrozenContent | null): string[] {
  const fields = Object.values(content?.locales ?? {})
  const references = fields.flatMap((locale) => locale[fieldName] ?? [])
  return references.map((reference) => (reference as { id: string }).id)
}
