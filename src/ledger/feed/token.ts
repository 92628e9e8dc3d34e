import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether an `Authorization` header shows the token; how long that takes tells nothing of it. */
export function showsToken(authorization: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

/** Of equal length, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
