import { endingOf } from '../../media/inspect/kinds.ts'
import { stemOf } from '../../media/names.ts'

/**
 * `Content-Disposition` (RFC 6266) with the name under which readers save a file: that of its author, in
 * whatever letters (RFC 8187). Programs that know only ASCII are given the stored name where the other
 * has more in it.
 * @param kind whether browsers show it or save it
 * @param stored name in the address
 * @param original name that the file was uploaded with
 */
export function disposition(
  kind: 'inline' | 'attachment',
  stored: string,
  original: string | null,
): string {
  const name = original ? named(original, endingOf(stored)) : stored
  const plain = /^[\w .()-]+$/.test(name) ? name : stored.replace(/[^\w.-]/g, '_')
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encode(name)}`
}

/** A size of an image is another format than the image that was uploaded. */
function named(original: string, ending: string): string {
  const same = endingOf(original) === ending
  return same || ending === '' ? original : `${stemOf(original)}.${ending}`
}

/** Half a letter of UTF-16 cannot be encoded. */
function encode(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
