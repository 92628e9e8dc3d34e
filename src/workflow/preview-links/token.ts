import { createHmac, timingSafeEqual } from 'node:crypto'

/** A UUID and a SHA-256, in URL-safe letters. */
const form = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([\w-]{43})$/

/** Keeps the signature from being good for anything else that is signed with the same secret. */
const purpose = 'medglas preview link'

/**
 * What a preview link carries: the link's id and a signature, so that knowing ids is of no use.
 * @param secret of the installation
 */
export function signLink(secret: string, id: string): string {
  return `${id}.${signatureOf(secret, id)}`
}

/** @returns the id of the link if the token was signed here, else null; nothing is looked up */
export function readToken(secret: string, token: string): string | null {
  const [, id = '', signature = ''] = form.exec(token) ?? []
  if (id === '') return null
  // Signatures have one length, and are compared in a time that tells nothing of where they differ.
  const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(secret, id)))
  return isOurs ? id : null
}

function signatureOf(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${id}`).digest('base64url')
}
