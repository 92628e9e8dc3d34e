import { sha256 } from '../../lib/hash.ts'
import type { ApiClient, ClientDirectory } from '../clients.ts'
import type { HttpRequest } from '../http/message.ts'
import { codedError } from './errors.ts'

/**
 * @returns the client whose key a request carries, as `Authorization: Bearer KEY` or `X-API-Key`;
 * null for one without
 * @throws GraphQLError UNAUTHENTICATED for a key that is unknown or was revoked
 */
export function identify(request: HttpRequest, clients: ClientDirectory): ApiClient | null {
  const key = keyOf(request)
  if (key === undefined) return null
  const client = clients.find(sha256(key))
  if (!client || client.revoked)
    throw codedError('UNAUTHENTICATED', 'This API key is unknown or was revoked. Ask for another.')
  clients.used(client.id)
  return client
}

function keyOf(request: HttpRequest): string | undefined {
  const named = request.header('x-api-key')
  if (named !== undefined) return named
  return /^Bearer\s+(.+)$/i.exec(request.header('authorization') ?? '')?.[1]
}
