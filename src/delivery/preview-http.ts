/** Header by which a request says that it wants what a preview link shows. */
export const previewHeader = 'X-Preview-Token'

/**
 * The token of a preview link: of the header, or of the query parameter `preview` of a GET.
 * @returns null where none is given; an empty one is one, so that a client that lost its token is
 * not shown what is public in place of the draft
 */
export function previewTokenOf({ headers, method, url }: Request): string | null {
  const given = headers.get(previewHeader)
  if (given !== null || method !== 'GET') return given
  return new URL(url, 'http://localhost').searchParams.get('preview')
}

/** A preview is for who asked, at that moment: no cache keeps it, no search engine lists it. */
export function asPreview(response: Response): Response {
  const { headers } = response
  for (const name of ['ETag', 'Last-Modified', 'Expires', 'Age']) headers.delete(name)
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  headers.set('Referrer-Policy', 'no-referrer')
  return response
}
