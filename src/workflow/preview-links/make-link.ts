import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { isAdministrator } from '../../access/rules.ts'
import { addressOf } from '../../content/addresses.ts'
import { freezeFields, type StoredFields } from '../../content/freeze.ts'
import type { TypeModel } from '../../content/model.ts'
import { nameOf, recordAudit } from '../audit/record.ts'
import { maySee } from '../may-see.ts'
import { messages } from '../messages.ts'
import { obstacles } from '../moves/obstacles.ts'
import { refusal } from '../refuse.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { contentForReview, findLatestVersion } from '../review-hash.ts'
import { withinTransaction } from '../within-transaction.ts'
import type { PreviewLink } from './link.ts'
import { previewMessages } from './messages.ts'
import { settingsOf, toUrl } from './settings.ts'
import { createLink, endLink, findActiveLinks, findLink } from './store.ts'
import { signLink } from './token.ts'

/** What is asked for. */
export interface LinkRequest {
  type: TypeModel
  id: string
  /** How long it is to work; as the installation has it when left out. */
  hours?: number
  /** Of the content that was looked at: another one meanwhile is refused. */
  hash?: string
}

/** A link, as it is told once: nothing that is stored lets anybody through. */
export interface NewLink {
  id: string
  token: string
  /** Null where the installation has no `PREVIEW_URL`. */
  url: string | null
  expiresAt: string
}

/**
 * Makes a link to the version of a document that is being worked on, for who may read it.
 * @throws APIError (403) when nobody is signed in, (404) when they may not read the document,
 * (409) when no language is ready or the text was changed meanwhile
 */
export async function makePreviewLink(req: PayloadRequest, asked: LinkRequest): Promise<NewLink> {
  return retryConflicts(() =>
    withinTransaction(req, async () => {
      const { link, stored } = await linkTo(req, asked)
      await createLink(req, link)
      await note(req, 'createPreviewLink', link)
      const token = signLink(req.payload.secret, link.id)
      const url = toUrl(req.payload, { token, path: pathOf(asked.type, stored) })
      return { id: link.id, token, url, expiresAt: link.expiresAt }
    }),
  )
}

async function linkTo(req: PayloadRequest, { type, id, hours, hash: expected }: LinkRequest) {
  const { user, payload } = req
  if (!user) throw refusal(req, 403, messages.nobody)
  const version = (await maySee(req, type, id)) ? await findLatestVersion(req, type, id) : null
  if (!version) throw refusal(req, 404, messages.noDocument)
  const { hash, ready } = contentForReview(type, version.stored)
  if (!ready) throw refusal(req, 409, obstacles.notReady)
  if (expected !== undefined && expected !== hash)
    throw refusal(req, 409, messages.changedMeanwhile)
  const now = Date.now()
  const lifetime = (hours ?? settingsOf(payload).hours) * 3_600_000
  const link: PreviewLink = {
    ...{ id: uuidv7(), type: type.slug, documentId: id, versionId: version.versionId, hash },
    ...{ by: String(user.id), byName: nameOf(user), at: new Date(now).toISOString() },
    ...{ expiresAt: new Date(now + lifetime).toISOString(), revokedAt: null },
  }
  return { link, stored: version.stored }
}

/** Where the document would be; its id stands for a slug that is not given yet. */
function pathOf(type: TypeModel, stored: StoredFields): string {
  const [fields] = Object.values(freezeFields(type, stored))
  const slug = typeof fields?.slug === 'string' ? fields.slug : String(stored.id)
  return addressOf(type, slug) ?? '/'
}

/**
 * Ends a link before its time; one that has ended stays so.
 * @throws APIError (404) unless who made it asks, or an administrator
 */
export async function revokePreviewLink(req: PayloadRequest, id: string): Promise<void> {
  await retryConflicts(() =>
    withinTransaction(req, async () => {
      const link = await findLink(req, id)
      if (!link || !mayRevoke(req, link)) throw refusal(req, 404, previewMessages.noLink)
      if (link.revokedAt) return
      await endLink(req, link)
      await note(req, 'revokePreviewLink', link)
    }),
  )
}

function mayRevoke(req: PayloadRequest, { by }: PreviewLink): boolean {
  return isAdministrator(req) || (req.user !== null && String(req.user.id) === by)
}

/** The links of a document that work, for the panel beside it. */
export async function describeLinks(req: PayloadRequest, documentId: string, hash: string) {
  const links = await findActiveLinks(req, documentId)
  return links.map((link) => ({
    ...{ id: link.id, byName: link.byName, expiresAt: link.expiresAt },
    mayRevoke: mayRevoke(req, link),
    /** Whether it shows the text as it is now. */
    isCurrent: link.hash === hash,
  }))
}

/** Without the link's id: nothing that is a part of a token stands in the trail. */
function note(req: PayloadRequest, action: string, link: PreviewLink): Promise<void> {
  const { type, documentId, hash, expiresAt, byName } = link
  const details = { expiresAt, madeBy: byName }
  return recordAudit(req, { action, type, documentId, version: hash, details })
}
