import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { freezeFields, type StoredFields } from '../content/freeze.ts'
import type { FrozenContent, LocalizedText, TypeModel } from '../content/model.ts'
import { appendEdition, type NewEdition } from '../ledger/append.ts'
import type { LedgerEntry, LedgerRecord } from '../ledger/entry.ts'
import { hashContent } from '../ledger/seal.ts'
import { findEntries, withContents } from '../ledger/stored.ts'
import { nextVersion, type ChangeKind } from '../ledger/version.ts'

/** What editors say about a change of the public state, as stored with the document. */
interface PublicState extends StoredFields {
  _status?: 'draft' | 'published'
  change?: { kind?: ChangeKind | null; note?: LocalizedText | null }
  withdrawal?: { withdrawn?: boolean | null; reason?: LocalizedText | null }
}

/**
 * Makes the ledger say what the public should see of a document now, in the transaction of the
 * request: an edition when the public content changed, an unpublishing when there is none any
 * more, nothing when both agree.
 *
 * It looks at the stored document rather than at what was asked, so it is right whatever way the
 * document came to its state: form, REST, GraphQL, local API, restored version.
 * @param id the document's public id
 * @throws APIError (400) when the document is published but ready in no language
 */
export async function reconcileEdition(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
): Promise<LedgerEntry | null> {
  const stored = await findStored(req, type, id)
  const last = await findLast(req, id)
  const edition = isPublic(type, stored)
    ? editionOf(req, type, id, stored, last)
    : unpublishing(type, id, last)
  return edition ? appendEdition(req, edition) : null
}

/** The document itself, without what versions hold: drafts are not looked at. */
async function findStored(req: PayloadRequest, type: TypeModel, id: string) {
  return req.payload.db.findOne<PublicState & { id: string }>({
    collection: type.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
}

async function findLast(req: PayloadRequest, id: string): Promise<LedgerRecord | null> {
  const where = { documentId: { equals: id } }
  const [entry] = await findEntries(req, { where, sort: '-sequence', limit: 1 })
  const [record] = await withContents(req, entry ? [entry] : [])
  return record ?? null
}

function isPublic(
  type: TypeModel,
  stored: PublicState | null,
): stored is PublicState & { id: string } {
  return stored !== null && (type.role === 'record' || stored._status === 'published')
}

function editionOf(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  stored: PublicState,
  last: LedgerRecord | null,
): NewEdition | null {
  const locales = freezeFields(type, stored)
  if (Object.keys(locales).length === 0) throw notReady(req, type)
  const withdrawn = stored.withdrawal?.withdrawn === true
  const reason = withdrawn ? textsOf(stored.withdrawal?.reason) : undefined
  const note = textsOf(stored.change?.note)
  const content = { type: type.slug, id, locales, ...(note && { note }), ...(reason && { reason }) }
  const action = withdrawn ? 'withdraw' : isLive(last) ? 'revise' : 'publish'
  if (last && saysTheSame(last, content, withdrawn)) return null
  const version = nextVersion(last?.entry.version ?? null, stored.change?.kind ?? 'minor')
  return { action, version, content }
}

/** A note alone is not news: it belongs to the edition that it came with. */
function saysTheSame({ entry, content }: LedgerRecord, next: FrozenContent, withdrawn: boolean) {
  const unnoted = ({ type, id, locales, reason }: FrozenContent) =>
    hashContent({ type, id, locales, ...(reason && { reason }) })
  const wasWithdrawn = entry.action === 'withdraw'
  return content !== null && wasWithdrawn === withdrawn && unnoted(content) === unnoted(next)
}

function unpublishing(type: TypeModel, id: string, last: LedgerRecord | null): NewEdition | null {
  if (!last || !isLive(last)) return null
  const content = { type: type.slug, id, locales: {} }
  return { action: 'unpublish', version: last.entry.version, content }
}

function isLive(last: LedgerRecord | null): boolean {
  return last !== null && last.entry.action !== 'unpublish'
}

function textsOf(texts: LocalizedText | null | undefined): LocalizedText | undefined {
  const filled = Object.entries(texts ?? {}).filter(([, text]) => text?.trim())
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}

function notReady(req: PayloadRequest, type: TypeModel): APIError {
  const needed = type.fields.filter((field) => field.localized && field.required)
  const names = needed.map((field) => field.description ?? field.name).join(', ')
  const message =
    req.i18n.language === 'ru'
      ? 'Публиковать нечего: хотя бы на одном языке заполните все обязательные поля.'
      : `Nothing to publish: fill in, in at least one language: ${names}.`
  return new APIError(message, 400)
}
