import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { toLexical, type TextBlock } from '../src/rich-text/from-paragraphs.ts'
import { withRowIds } from './row-ids.ts'
import type { Refer, SeedDocument, SeedFields } from './document.ts'

/** What a run of the seed did. */
export interface SeedReport {
  created: number
  /** Documents that were there already; they are never touched, editors may have changed them. */
  kept: number
}

/**
 * Adds the documents that an installation does not have yet, published, each in a transaction of
 * its own: a run that was interrupted is completed by the next.
 * @param onProgress called after each document with how many are done
 */
export async function loadSeed(
  payload: Payload,
  documents: readonly SeedDocument[],
  onProgress: (done: number) => void = () => {},
): Promise<SeedReport> {
  const ids = new Map<string, string>()
  const report = { created: 0, kept: 0 }
  for (const [index, document] of documents.entries()) {
    const known = await findBySlug(payload, document)
    report[known ? 'kept' : 'created'] += 1
    ids.set(keyOf(document), known ?? (await create(payload, document, referTo(ids))))
    onProgress(index + 1)
  }
  return report
}

const keyOf = ({ type, slug }: Pick<SeedDocument, 'type' | 'slug'>) => `${type}/${slug}`

function referTo(ids: Map<string, string>): Refer {
  return (type, slug) => {
    const id = ids.get(keyOf({ type, slug }))
    if (!id) throw new Error(`The seed refers to ${type}/${slug} before it is there.`)
    return id
  }
}

async function findBySlug(payload: Payload, { type, slug }: SeedDocument): Promise<string | null> {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection: type, where, limit: 1, depth: 0, draft: true })
  return docs[0] ? String(docs[0].id) : null
}

async function create(payload: Payload, document: SeedDocument, refer: Refer): Promise<string> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const id = await write(req, document, refer)
    await commitTransaction(req)
    return id
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function write(req: PayloadRequest, document: SeedDocument, refer: Refer): Promise<string> {
  const { payload } = req
  const { type: collection, slug, ru, en } = document
  const isDrafted = Boolean(payload.collections[collection].config.versions)
  const data = { ...document.fields?.(refer), slug, ...fieldsOf(ru) } as never
  const created = await payload.create({
    collection,
    data,
    locale: 'ru',
    draft: isDrafted,
    depth: 0,
    req,
  })
  const { id } = created
  const translation = en && withRowIds(fieldsOf(en), created)
  if (translation)
    await update(req, collection, id, { data: translation, locale: 'en', draft: isDrafted })
  if (isDrafted)
    await update(req, collection, id, {
      data: { _status: 'published' },
      locale: 'ru',
      draft: false,
    })
  return String(id)
}

interface Update {
  data: SeedFields
  locale: 'ru' | 'en'
  draft: boolean
}

async function update(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | number,
  { data, ...options }: Update,
): Promise<void> {
  await req.payload.update({ collection, id, data, ...options, depth: 0, req })
}

/** Bodies are written as blocks and stored as the editor stores them. */
function fieldsOf({ body, ...fields }: SeedFields): SeedFields {
  return body ? { ...fields, body: toLexical(body as TextBlock[]) } : fields
}
