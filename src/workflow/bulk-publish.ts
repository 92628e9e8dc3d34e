import {
  createLocalReq,
  deepCopyObjectSimple,
  saveVersion,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { StoredFields } from '../content/freeze.ts'
import type { TypeModel } from '../content/model.ts'
import { appendEditions, type NewEdition } from '../ledger/append.ts'
import { findEntries } from '../ledger/stored.ts'
import { recordAudit } from './audit/record.ts'
import { createCases } from './cases.ts'
import { admitNew, type Admission } from './gate.ts'
import type { Mandate } from './mandate.ts'
import { messages } from './messages.ts'
import type { PublicationSlug } from './publish-document.ts'
import { editionOf, reconcileEdition } from './reconcile-edition.ts'
import { refusal } from './refuse.ts'
import { retryConflicts } from './retry-conflicts.ts'
import { findAffected } from './supersession.ts'
import { withinTransaction } from './within-transaction.ts'
import { toStored, type SubmittedFields } from './to-stored.ts'

/** A publication that is not there yet. */
export interface NewPublication {
  type: PublicationSlug
  /** A public id (UUIDv7) that no document has. */
  id: string
  /** As submitted in each language; rows have ids, the same in each. */
  fields: SubmittedFields
}

/**
 * Publishes many new documents in one transaction, with the same result as creating them one by
 * one: hooks and rules, the document, its version, its edition. What makes it faster is that
 * nothing is read back: a new document has no former edition to compare with, and nobody waits
 * for it as an answer.
 * @param types the models of the types that occur
 * @param mandate the people in whose names it is done: the rules of publishing are asked of them
 * @throws ValidationError (Payload) naming the field that is not ready; nothing is written then
 */
export async function bulkPublish(
  payload: Payload,
  types: readonly TypeModel[],
  publications: readonly NewPublication[],
  mandate: Mandate,
): Promise<void> {
  const modelOf = (slug: string) => types.find((type) => type.slug === slug)
  await retryConflicts(async () => {
    const req = await createLocalReq({}, payload)
    await withinTransaction(req, () => publishAll(req, modelOf, publications, mandate))
  })
}

async function publishAll(
  req: PayloadRequest,
  modelOf: (slug: string) => TypeModel | undefined,
  publications: readonly NewPublication[],
  mandate: Mandate,
): Promise<void> {
  await refuseErased(req, publications)
  const editions: [TypeModel, NewEdition][] = []
  const admissions: Admission[] = []
  for (const publication of publications) {
    const type = modelOf(publication.type)
    if (!type) throw new Error(`Nothing is known of what ${publication.type} deliver.`)
    const { stored, edition } = await write(req, type, publication)
    const passage = { type, id: stored.id, stored, edition, last: null }
    admissions.push(await admitNew(Object.assign(req, { context: { mandate } }), passage))
    editions.push([type, edition])
  }
  await createCases(
    req,
    admissions.map(({ settled }) => settled),
  )
  await recordAudit(req, ...admissions.flatMap(({ events }) => events))
  await appendEditions(
    req,
    editions.map(([, edition]) => edition),
  )
  for (const [type, { content }] of editions)
    for (const superseded of findAffected(type, null, content))
      await reconcileEdition(req, type, superseded, 'succeeded')
}

/** @throws APIError (409) when an id is that of an erased document */
async function refuseErased(
  req: PayloadRequest,
  publications: readonly NewPublication[],
): Promise<void> {
  const ids = publications.map(({ id }) => id)
  const where: Where = { and: [{ documentId: { in: ids } }, { action: { equals: 'erase' } }] }
  const [erased] = await findEntries(req, { where, limit: 1 })
  if (erased) throw refusal(req, 409, messages.erasedBefore)
}

/** Writes a document and its version, as `create` does; the edition is not in the ledger yet. */
async function write(
  req: PayloadRequest,
  type: TypeModel,
  { type: slug, id, fields }: NewPublication,
): Promise<{ stored: StoredFields & { id: string }; edition: NewEdition }> {
  const { payload } = req
  const collection = payload.collections[slug].config
  const now = new Date().toISOString()
  const settled = await toStored(req, collection, withId(id, fields))
  const stored = { ...settled, id, createdAt: now, updatedAt: now }
  // New documents have no successor: nobody could refer to them before.
  const edition = editionOf(req, type, stored, null, { cause: 'saved', successor: null })
  if (!edition) throw new Error(`${slug} ${id} has no edition to publish.`)
  // The adapter alters what it is given.
  const data = deepCopyObjectSimple(stored)
  await payload.db.create({ collection: slug, data, req, returning: false })
  await saveVersion({
    ...{ id, collection, docWithLocales: stored, operation: 'create' as const },
    ...{ payload, req, returning: false as const },
  })
  return { stored, edition }
}

function withId(id: string, fields: SubmittedFields): SubmittedFields {
  const submitted = Object.entries(fields).map(([locale, texts]) => [
    locale,
    { ...texts, id, _status: 'published' },
  ])
  return Object.fromEntries(submitted) as SubmittedFields
}
