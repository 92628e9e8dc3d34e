import type { HttpRequest } from './http/message.ts'

/** Header by which a request says that it wants what a preview link shows. */
export const previewHeader = 'x-preview-token'

/**
 * The token of a preview link: of the header, or of the query parameter `preview` of a GET.
 * @returns null where none is given; an empty one is one, so that a client that lost its token is
 * not shown what is public in place of the draft
 */
export function previewTokenOf(request: HttpRequest): string | null {
  const { method, url } = request
  const given = request.header(previewHeader)
  if (given !== undefined || method !== 'GET') return given ?? null
  // Most requests have none, and are many.
  if (!url.includes('preview')) return null
  return new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('preview')
}

/** A preview is for who asked, at that moment: no cache keeps it, no search engine lists it. */
export const previewHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
}
