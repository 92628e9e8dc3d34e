import { LRUCache } from 'lru-cache'
import { sha256 } from '../../lib/hash.ts'
import { codedError } from './errors.ts'

/** Operations by the SHA-256 of their text. */
export interface PersistedOperations {
  /**
   * @param query the text that was sent, if any
   * @param hash that the request names, if any
   * @returns the text to execute
   * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND, OPERATION_NOT_REGISTERED or BAD_REQUEST
   */
  resolve(query: string | undefined, hash: string | undefined): string | undefined
  /** Keeps the text of an operation that turned out to be valid. */
  keep(query: string, hash: string): void
}

/** Characters of queries that clients may leave here. */
const keptCharacters = 4_000_000

/**
 * @param registered texts by their hash
 * @param registeredOnly whether all other operations are refused
 */
export function createPersistedOperations(
  registered: ReadonlyMap<string, string> = new Map(),
  registeredOnly = false,
): PersistedOperations {
  const kept = new LRUCache<string, string>({
    maxSize: keptCharacters,
    sizeCalculation: (query) => query.length + 1,
  })
  return {
    resolve(query, hash) {
      if (registeredOnly) return resolveRegistered(registered, query, hash)
      if (hash === undefined) return query
      if (query === undefined) {
        const found = registered.get(hash) ?? kept.get(hash)
        // The words that clients of the protocol look for.
        if (!found) throw codedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
        return found
      }
      if (sha256(query) !== hash)
        throw codedError('BAD_REQUEST', 'The hash that is named is not the SHA-256 of the query.')
      return query
    },
    keep(query, hash) {
      if (!registeredOnly) kept.set(hash, query)
    },
  }
}

function resolveRegistered(
  registered: ReadonlyMap<string, string>,
  query: string | undefined,
  hash: string | undefined,
): string {
  const found = registered.get(hash ?? sha256(query ?? ''))
  if (found && (query === undefined || query === found)) return found
  throw codedError(
    'OPERATION_NOT_REGISTERED',
    'Only registered operations are answered here. Register this one, or name its SHA-256.',
  )
}

/** What of a request names an operation that the server knows. */
interface Naming {
  documentId?: unknown
  extensions?: unknown
}

/**
 * @returns the hash by which a request names its operation: as `documentId`, as GraphQL over HTTP has
 * it, or in its `extensions`, as Apollo and urql do
 * @throws GraphQLError BAD_REQUEST when `documentId` is no text
 */
export function namedHash({ documentId, extensions }: Naming): string | undefined {
  if (documentId === undefined || documentId === null) return persistedHash(extensions)
  if (typeof documentId !== 'string') throw codedError('BAD_REQUEST', 'Invalid documentId.')
  return plainHash(documentId)
}

function persistedHash(extensions: unknown): string | undefined {
  const query = isRecord(extensions) ? extensions.persistedQuery : undefined
  if (!isRecord(query) || query.version !== 1) return undefined
  return typeof query.sha256Hash === 'string' ? plainHash(query.sha256Hash) : undefined
}

/** @param id a hash, with or without the mark `sha256:` of graphql-codegen and of GraphQL over HTTP */
export function plainHash(id: string): string {
  return id.toLowerCase().replace(/^sha256:/, '')
}

/** Whether what a client sent is an object, such as a request and its `extensions` must be. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
