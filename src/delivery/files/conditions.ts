/** What a client says it has, by entity tags (RFC 9110, 13). There are no dates: a name is never changed. */
interface Conditions {
  /** Of `If-Match`: only if it is still this. */
  ifMatch: string | null
  /** Of `If-None-Match`: only if it is not this. */
  ifNoneMatch: string | null
}

/**
 * @param etag of the file, strong
 * @returns 412 or 304 where the conditions say that the file is not to be sent, else 200
 */
export function statusFor({ ifMatch, ifNoneMatch }: Conditions, etag: string): 200 | 304 | 412 {
  if (ifMatch !== null && !tagsIn(ifMatch).some((tag) => tag === '*' || tag === etag)) return 412
  const known = tagsIn(ifNoneMatch ?? '').map((tag) => tag.replace(/^W\//, ''))
  return known.some((tag) => tag === '*' || tag === etag) ? 304 : 200
}

/** Our tags have no comma in them. */
function tagsIn(header: string): string[] {
  return header.split(',').map((tag) => tag.trim())
}
