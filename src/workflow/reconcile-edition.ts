import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { freezeFields, type StoredFields } from '../content/freeze.ts'
import type {
  FrozenContent,
  FrozenReference,
  LocalizedText,
  Redirect,
  TypeModel,
} from '../content/model.ts'
import { translationsOf } from '../content/translations.ts'
import { appendEdition, type NewEdition } from '../ledger/append.ts'
import type { LedgerEntry, LedgerRecord } from '../ledger/entry.ts'
import { hashContent } from '../ledger/seal.ts'
import { findLast } from '../ledger/stored.ts'
import { nextVersion, type ChangeKind } from '../ledger/version.ts'
import { requireChangeNote } from './change-note.ts'
import { passGate } from './gate.ts'
import { workflowContext } from './mandate.ts'
import { messages } from './messages.ts'
import { refuseProblems } from './problems/find-problems.ts'
import { isLive } from './redirects/public-now.ts'
import { refusal } from './refuse.ts'
import { contentForReview } from './review-hash.ts'
import { findAffected, findSuccessor } from './supersession.ts'

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
 * document came to its state: form, REST, GraphQL, local API, restored version. Documents whose
 * place this one takes, or leaves, are brought up to date with it.
 * @param id the document's public id
 * @param cause whether the document was saved itself, or only lost or got a successor
 * @throws APIError (400) when the document is published but ready in no language, (403) when it
 * may not be public (`gate.ts`)
 */
export async function reconcileEdition(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  cause: 'saved' | 'succeeded' = 'saved',
): Promise<LedgerEntry | null> {
  const stored = await findStored(req, type, id)
  const last = await findLast(req, id)
  if (stored && last?.entry.action === 'erase') throw refusal(req, 409, messages.erasedBefore)
  const { rehearsal, stamps, redirect } = workflowContext(req)
  if (rehearsal && stored && cause === 'saved')
    rehearsal.hash = contentForReview(type, stored, stamps).hash
  if (isWaiting(type, stored)) return null
  const edition = isPublic(type, stored)
    ? editionOf(req, type, stored, last, { cause, successor: await findSuccessor(req, type, id) })
    : unpublishing(type, id, last, cause === 'saved' ? redirect : undefined)
  const isGoverned = type.role === 'publication' && cause === 'saved'
  if (edition && isGoverned) requireChangeNote(req, type, edition)
  if (edition && isGoverned && rehearsal)
    await refuseProblems(req, {
      ...{ type, id, texts: edition.content.locales, shown: last?.content?.locales },
    })
  if (!edition || rehearsal) return null
  const passed = isGoverned ? await passGate(req, { type, id, stored, edition, last }) : null
  const entry = await appendEdition(req, passed?.isEmergency ? inEmergency(edition) : edition)
  for (const affected of findAffected(type, last?.content ?? null, edition.content))
    await reconcileEdition(req, type, affected, 'succeeded')
  return entry
}

/** The document itself, without what versions hold: drafts are not looked at. */
async function findStored(req: PayloadRequest, type: TypeModel, id: string) {
  return req.payload.db.findOne<PublicState & { id: string }>({
    collection: type.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
}

/** A document that is public, as it is stored; null where it is not. */
export async function findPublic(req: PayloadRequest, type: TypeModel, id: string) {
  const stored = await findStored(req, type, id)
  return isPublic(type, stored) ? stored : null
}

function isPublic(
  type: TypeModel,
  stored: PublicState | null,
): stored is PublicState & { id: string } {
  if (stored === null || isWaiting(type, stored)) return false
  return type.role === 'record' || stored._status === 'published'
}

/** Something is still to be done before readers may see what was saved; they keep what they have. */
function isWaiting({ publicWhen }: TypeModel, stored: PublicState | null): boolean {
  return stored !== null && publicWhen !== undefined && stored[publicWhen] !== true
}

interface Standing {
  cause: 'saved' | 'succeeded'
  successor: FrozenReference | null
}

/**
 * What a published document adds to the ledger, or null when its last edition says it already.
 * @param stored with all languages, as the database holds it
 * @throws APIError (400) when it is ready in no language
 */
export function editionOf(
  req: Pick<PayloadRequest, 'i18n'>,
  type: TypeModel,
  stored: PublicState & { id: string },
  last: LedgerRecord | null,
  { cause, successor }: Standing,
): NewEdition | null {
  const { id } = stored
  const locales = freezeFields(type, stored)
  if (Object.keys(locales).length === 0) throw notReady(req, type)
  const withdrawn = stored.withdrawal?.withdrawn === true
  const reason = withdrawn ? textsOf(stored.withdrawal?.reason) : undefined
  // What editors said of their last change is not about this one.
  const change = cause === 'saved' ? stored.change : undefined
  const note = textsOf(change?.note)
  const content: FrozenContent = {
    ...{ type: type.slug, id, locales },
    ...(note && { note }),
    ...(reason && { reason }),
    ...(successor && { successor }),
  }
  const stands = isLive(last?.entry ?? null) ? 'revise' : 'publish'
  const action = withdrawn ? 'withdraw' : successor ? 'supersede' : stands
  if (last && saysTheSame(last, content, withdrawn)) return null
  const kind = hasNewCorrection(content, last) ? 'major' : (change?.kind ?? 'minor')
  const version = nextVersion(last?.entry.version ?? null, kind)
  const before = last && { version: last.entry.version, content: last.content }
  const translations = translationsOf(type.fields, content, version, before)
  return { action, version, content: { ...content, ...(translations && { translations }) } }
}

/** The record of what was said in public says that nobody had approved it. */
function inEmergency(edition: NewEdition): NewEdition {
  return { ...edition, content: { ...edition.content, emergency: true } }
}

/** Readers are told of a correction: it is never a small change. */
function hasNewCorrection(content: FrozenContent, last: LedgerRecord | null): boolean {
  const count = ({ locales }: FrozenContent) =>
    Math.max(
      0,
      ...Object.values(locales).map(({ corrections }) => [corrections ?? []].flat().length),
    )
  return last?.content ? count(content) > count(last.content) : false
}

/** A note alone is not news: it belongs to the edition that it came with. */
function saysTheSame({ entry, content }: LedgerRecord, next: FrozenContent, withdrawn: boolean) {
  const unnoted = ({ type, id, locales, reason, successor }: FrozenContent) =>
    hashContent({ type, id, locales, ...(reason && { reason }), ...(successor && { successor }) })
  const wasWithdrawn = entry.action === 'withdraw'
  return content !== null && wasWithdrawn === withdrawn && unnoted(content) === unnoted(next)
}

function unpublishing(
  type: TypeModel,
  id: string,
  last: LedgerRecord | null,
  redirect: Redirect | undefined,
): NewEdition | null {
  if (!last || !isLive(last.entry)) return null
  const content = { type: type.slug, id, locales: {}, ...(redirect && { redirect }) }
  return { action: 'unpublish', version: last.entry.version, content }
}

function textsOf(texts: LocalizedText | null | undefined): LocalizedText | undefined {
  const filled = Object.entries(texts ?? {}).filter(([, text]) => text?.trim())
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}

function notReady(req: Pick<PayloadRequest, 'i18n'>, type: TypeModel): APIError {
  const needed = type.fields.filter((field) => field.localized && field.required)
  const names = needed.map((field) => field.description ?? field.name).join(', ')
  const message =
    req.i18n.language === 'ru'
      ? 'Публиковать нечего: хотя бы на одном языке заполните все обязательные поля.'
      : `Nothing to publish: fill in, in at least one language: ${names}.`
  return new APIError(message, 400)
}
