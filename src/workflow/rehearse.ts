import {
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import type { TypeModel } from '../content/model.ts'
import { workflowContext } from './mandate.ts'

/**
 * Publishes a document as if it were approved, in a transaction that is never committed: what
 * people are asked to approve must be something that can be published.
 *
 * It needs a transaction of its own, so the caller must not have begun one.
 * @returns the SHA-256 of the content that would become public
 * @throws ValidationError (Payload) naming the fields that are not ready
 * @throws APIError (400) when it is ready in no language
 */
export async function rehearse(req: PayloadRequest, type: TypeModel, id: string): Promise<string> {
  const { payload, i18n, user } = req
  const context = { rehearsal: {} }
  const own = await createLocalReq({ locale: 'ru', req: { i18n, user, context } }, payload)
  await initTransaction(own)
  try {
    const data = { _status: 'published' as const }
    await payload.update({
      ...{ collection: type.slug as CollectionSlug, id, data, locale: 'ru', depth: 0 },
      req: own,
    })
    return workflowContext(own).rehearsal?.hash ?? ''
  } finally {
    await killTransaction(own)
  }
}
