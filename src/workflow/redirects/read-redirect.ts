import type { PayloadRequest } from 'payload'
import type { Redirect } from '../../content/model.ts'
import { toSitePath } from '../../lib/site-path.ts'
import { publicationTypes } from '../publication-types.ts'
import { refusal } from '../refuse.ts'
import { findOwner } from './find-owner.ts'
import { redirectMessages } from './messages.ts'
import { findLastEntry, isLive } from './public-now.ts'

/**
 * Checks where the readers of a document that is unpublished are to be sent. A target is public
 * now, and nothing that is public leads anywhere else; so no chain of redirects comes back. A path
 * that is the address of a publication is taken for the publication, wherever it moves.
 * @param id of the document that is unpublished
 * @throws APIError (400) that says which target can be taken
 */
export async function readRedirect(
  req: PayloadRequest,
  id: string,
  given: Redirect | undefined,
): Promise<Redirect | undefined> {
  if (!given) return undefined
  const target = 'path' in given ? await resolvePath(req, given.path) : given
  if ('path' in target) return target
  if (target.id === id) throw refusal(req, 400, redirectMessages.toItself)
  const isPublication = publicationTypes(req.payload).some(({ slug }) => slug === target.type)
  const last = isPublication ? await findLastEntry(req, target.id) : null
  if (!isLive(last) || last.type !== target.type)
    throw refusal(req, 400, redirectMessages.notPublic)
  return { type: target.type, id: target.id }
}

async function resolvePath(req: PayloadRequest, given: string): Promise<Redirect> {
  const path = toSitePath(given)
  if (path === null) throw refusal(req, 400, redirectMessages.noPath)
  return (await findOwner(req, path)) ?? { path }
}

/**
 * Where transactions see what was committed when they began (MongoDB), the target of a redirect may
 * have been unpublished meanwhile, with a redirect to here. Called once the ledger is held, after
 * which nobody else can commit.
 * @throws APIError (409)
 */
export async function refuseIfGoneMeanwhile(
  req: PayloadRequest,
  redirect: Redirect | undefined,
): Promise<void> {
  if (!redirect || 'path' in redirect) return
  const seen = await findLastEntry(req, redirect.id)
  const now = await findLastEntry({ payload: req.payload }, redirect.id)
  if (seen && now && now.sequence > seen.sequence && !isLive(now))
    throw refusal(req, 409, redirectMessages.notPublic)
}
