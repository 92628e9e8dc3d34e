import { fileURLToPath } from 'node:url'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { Refer, SeedBlock, SeedDocument, SeedFields } from './document.ts'
import { prepareWaiting } from '../src/workflow/files/prepare-files.ts'
import type { Mandate } from '../src/workflow/mandate.ts'
import { seedMandate } from './people.ts'
import { toRichText } from './rich-text.ts'
import { withRowIds } from './row-ids.ts'

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
  const mandate = await seedMandate(payload)
  for (const [index, document] of documents.entries()) {
    const known = await findBySlug(payload, document)
    report[known ? 'kept' : 'created'] += 1
    ids.set(keyOf(document), known ?? (await create(payload, mandate, document, referTo(ids))))
    // Publications may show a file once its sizes are made.
    if (document.type === 'media') await prepareWaiting(payload)
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

/** Files have no address: they are known by the name that they were uploaded with. */
const keyFieldOf = (type: CollectionSlug) => (type === 'media' ? 'originalName' : 'slug')

async function findBySlug(payload: Payload, { type, slug }: SeedDocument): Promise<string | null> {
  const where = { [keyFieldOf(type)]: { equals: slug } }
  const { docs } = await payload.find({ collection: type, where, limit: 1, depth: 0, draft: true })
  return docs[0] ? String(docs[0].id) : null
}

async function create(
  payload: Payload,
  mandate: Mandate,
  document: SeedDocument,
  refer: Refer,
): Promise<string> {
  const req = await createLocalReq({ context: { mandate } }, payload)
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
  const { type: collection, ru, en } = document
  const isDrafted = Boolean(payload.collections[collection].config.versions)
  const data = { ...document.fields?.(refer), ...naming(document), ...fieldsOf(ru, refer) } as never
  const created = await payload.create({
    collection,
    data,
    locale: 'ru',
    draft: isDrafted,
    depth: 0,
    ...fileOf(document),
    req,
  })
  const { id } = created
  const translation = en && withRowIds(fieldsOf(en, refer), created)
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

const naming = ({ type, slug }: SeedDocument) => (type === 'media' ? {} : { slug })

/** A file of an installation that was emptied has the name still: it is written over. */
function fileOf({ type, slug }: SeedDocument): {
  filePath?: string
  overwriteExistingFiles?: true
} {
  if (type !== 'media') return {}
  const filePath = fileURLToPath(new URL(`files/${slug}`, import.meta.url))
  return { filePath, overwriteExistingFiles: true }
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

const richTexts = ['body', 'notesToEditors']

/** Rich texts are written as blocks and stored as the editor stores them. */
function fieldsOf(fields: SeedFields, refer: Refer): SeedFields {
  const texts = richTexts
    .filter((name) => name in fields)
    .map((name) => [name, toRichText(fields[name] as SeedBlock[], refer)])
  return { ...fields, ...(Object.fromEntries(texts) as SeedFields) }
}
