import { pageHeaders } from '../security-headers.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'

/** Whether a browser asks for a page, not for an answer. */
export function isForGraphiql(request: HttpRequest): boolean {
  const { method, url } = request
  const wantsPage = request.header('accept')?.includes('text/html') ?? false
  return method === 'GET' && wantsPage && !/[?&](query|extensions|documentId)=/.test(url)
}

/** With its scripts inside, so that no third party is asked; loaded when the first browser comes. */
export async function graphiqlPage(endpoint: string): Promise<HttpAnswer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const body = renderGraphiQL({ endpoint, title: 'Medglas GraphQL', defaultQuery })
  const type = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return { status: 200, headers: { ...pageHeaders, ...type }, body }
}

const defaultQuery = `# What is public, newest first.
{
  publications(first: 5) {
    nodes { type title path publishedAt }
  }
}
`
