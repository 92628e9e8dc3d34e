import { Client, fetchExchange, type OperationResult, type TypedDocumentNode } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'

export interface ClientSettings {
  /** Where `/graphql` is. */
  url: string
  /** For a quota of its own; of a server only, never of a page in a browser. */
  apiKey?: string
  /** From the address that a preview link leads to; such answers must not be cached. */
  previewToken?: string
  /**
   * Whether the server has `generated/persisted-documents.json` as its OPERATIONS_FILE. Otherwise it is
   * told the text of an operation when it does not know it yet.
   */
  registered?: boolean
  fetch?: typeof fetch
}

/** Asks by GET, and names operations by their hash: addresses are short, and any CDN may keep answers. */
export function createClient(settings: ClientSettings): Client {
  const { url, apiKey, previewToken, registered = false, fetch } = settings
  const headers: Record<string, string> = {
    ...(apiKey && { 'X-API-Key': apiKey }),
    ...(previewToken && { 'X-Preview-Token': previewToken }),
  }
  const persisted = persistedExchange({
    preferGetForPersistedQueries: 'force',
    enforcePersistedQueries: registered,
    generateHash: registered ? registeredHash : hashOf,
  })
  const exchanges = [persisted, fetchExchange]
  return new Client({ url, exchanges, fetch, fetchOptions: { headers }, preferGetMethod: 'force' })
}

/** What a request failed with. */
export class AnswerError extends Error {
  /** `extensions.code`, or null when there was no answer to read. */
  readonly code: string | null

  constructor(message: string, code: string | null) {
    super(message)
    this.code = code
  }
}

/**
 * @returns the data of an answer, typed as the document says
 * @throws AnswerError when there are errors: parts of a page are not shown as the whole
 */
export async function ask<Data, Variables extends object>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error }: OperationResult<Data> = await client.query(document, variables).toPromise()
  if (!error && data) return data
  const [first] = error?.graphQLErrors ?? []
  const message = first?.message ?? error?.message ?? 'The answer is empty.'
  throw new AnswerError(message, first ? String(first.extensions.code) : null)
}

/** The hash must be that of the text as urql prints it, which is sent when the server asks for it. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The hash that graphql-codegen wrote into the document and registered. */
async function registeredHash(_text: string, document: object): Promise<string> {
  const { __meta__: meta } = document as { __meta__?: { hash: string } }
  if (!meta) throw new Error('Use documents of generated/graphql.ts only.')
  return meta.hash.replace('sha256:', '')
}
