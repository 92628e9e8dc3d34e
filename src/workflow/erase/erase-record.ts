import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { mayAct } from '../approvals.ts'
import { messages } from '../messages.ts'
import { findLastEntry } from '../redirects/public-now.ts'
import { refusal } from '../refuse.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { eraseDocument, type EraseInput } from './erase-document.ts'
import { finishErasuresOrLog } from './pending.ts'

/**
 * Erases a supporting record (a person, an organisation, a file …) in the name of the user of the
 * request, also one that was deleted and of which only editions are left. Records belong to no
 * organisation: the right to erase must be for all of them.
 * @throws APIError saying why not (400, 403, 404); then nothing is erased
 */
export async function eraseRecord(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  input: EraseInput,
): Promise<void> {
  if (!req.user) throw refusal(req, 403, messages.nobody)
  if (!(await mayAct(req, req.user, 'erase', { type: type.slug, organisations: [] })))
    throw refusal(req, 403, messages.mayNotForAll('erase'))
  await retryConflicts(async () => {
    await initTransaction(req)
    try {
      const expected = await findConfirmation(req, type, id)
      await eraseDocument(req, { type, id, expected }, input)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
  await finishErasuresOrLog(req.payload)
}

/** The slug, or the id of what has none. @throws APIError (404) when there is nothing to erase */
async function findConfirmation(req: PayloadRequest, type: TypeModel, id: string): Promise<string> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<{ id: string; slug?: string | null }>({
    ...{ collection: type.slug as CollectionSlug, where, req },
  })
  if (stored) return stored.slug || id
  const last = await findLastEntry(req, id)
  if (last?.type !== type.slug || last.action === 'erase')
    throw refusal(req, 404, messages.noDocument)
  return id
}
