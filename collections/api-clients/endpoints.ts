import { randomBytes } from 'node:crypto'
import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { isAdministrator } from '../../src/access/rules.ts'
import { sha256 } from '../../src/lib/hash.ts'
import { refusal } from '../../src/workflow/refuse.ts'
import { withinTransaction } from '../../src/workflow/within-transaction.ts'
import type { ApiClient } from '../../src/payload-types.ts'
import { messages } from './messages.ts'

const collection = 'api-clients'

/** So much of a key is kept, to tell keys apart: the word all begin with and 5 of 43 characters. */
const prefixLength = 8

/**
 * `POST /api/api-clients/ID/key` gives the client a new random key of 256 bits and says it in the
 * answer, this once. The key that it had before is no longer one.
 */
export const issueKey: Endpoint = {
  path: '/:id/key',
  method: 'post',
  handler: (req) =>
    change(req, 'issueKey', () => {
      const key = `mg_${randomBytes(32).toString('base64url')}`
      const keyPrefix = key.slice(0, prefixLength)
      return { data: { keyHash: sha256(key), keyPrefix }, answer: { key, keyPrefix } }
    }),
}

/** `POST /api/api-clients/ID/revoke` takes the key back, for good. */
export const revoke: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: (req) =>
    change(req, 'revokeKey', () => {
      const revokedAt = new Date().toISOString()
      return { data: { revokedAt }, answer: { revokedAt } }
    }),
}

/** @param make what is kept, and what is answered */
async function change(
  req: PayloadRequest,
  action: string,
  make: () => { data: Partial<ApiClient>; answer: object },
): Promise<Response> {
  if (!isAdministrator(req)) throw refusal(req, 403, messages.administratorsOnly)
  const id = String(req.routeParams?.id)
  const answer = await withinTransaction(req, async () => {
    const where = { id: { equals: id } }
    const { docs } = await req.payload.find({ collection, where, limit: 1, depth: 0, req })
    if (!docs[0]) throw refusal(req, 404, messages.notFound)
    if (docs[0].revokedAt) throw refusal(req, 409, messages.revokedBefore)
    const { data, answer } = make()
    await req.payload.update({ collection, id, data, depth: 0, req, context: { action } })
    return answer
  })
  const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
  return Response.json(answer, { headers })
}
