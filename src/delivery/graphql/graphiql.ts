import { nameBody, type StoredAnswer } from '../cache/answer-cache.ts'
import { chooseEncoding, compressed } from '../cache/compress.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'
import { pageHeaders } from '../security-headers.ts'
import { etagOf, isTagOf } from './send.ts'

/** Whether a browser asks for a page, not for an answer. */
export function isForGraphiql(request: HttpRequest): boolean {
  const { method, url } = request
  const wantsPage = request.header('accept')?.includes('text/html') ?? false
  return method === 'GET' && wantsPage && !/[?&](query|extensions|documentId)=/.test(url)
}

/**
 * @param endpoint path that the page sends its queries to
 * @returns a function that answers with GraphiQL. Its scripts are inside, so that no third party is
 * asked: nine megabytes, which are made and compressed once, when the first browser comes
 */
export function createGraphiql(endpoint: string): (request: HttpRequest) => Promise<HttpAnswer> {
  let made: Promise<StoredAnswer> | undefined
  const pageOf = () =>
    (made ??= makePage(endpoint).catch((error: unknown) => {
      made = undefined
      throw error
    }))
  return async (request) => {
    const page = await pageOf()
    const encoding = chooseEncoding(request.header('accept-encoding'), page.body.byteLength)
    const headers = {
      ...pageHeaders,
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept, Accept-Encoding',
      ETag: etagOf(page, encoding),
    }
    if (isTagOf(request.header('if-none-match') ?? '', page))
      return { status: 304, headers, body: null }
    const type = { 'Content-Type': 'text/html; charset=utf-8' }
    const form = { ...type, ...(encoding && { 'Content-Encoding': encoding }) }
    const body = encoding ? await compressed(page, encoding, () => {}) : page.body
    return { status: 200, headers: { ...headers, ...form }, body }
  }
}

async function makePage(endpoint: string): Promise<StoredAnswer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const body = Buffer.from(renderGraphiQL({ endpoint, title: 'Medglas GraphQL', defaultQuery }))
  const lasting = { tags: [], surrogateKeys: '', expiresAt: Infinity }
  return { body, etag: nameBody(body), encoded: {}, ...lasting }
}

const defaultQuery = `# What is public, newest first.
{
  publications(first: 5) {
    nodes { type title path publishedAt }
  }
}
`
