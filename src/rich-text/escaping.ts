const htmlEntities: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** All that `cleanText` changes, and pairs of surrogates: hardly any text has them, and this is asked fast. */
// eslint-disable-next-line no-control-regex
const mayBeUnclean = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\ue002\ufffe\uffff]/

/**
 * Text without what no output format can carry: control characters (except tab and newline),
 * halves of surrogate pairs, and the characters of reference markers, so that nobody can forge one.
 */
export function cleanText(text: string): string {
  if (!mayBeUnclean.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\uE000-\uE002\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Escapes text for HTML, for element content and for quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character)
}

/**
 * Escapes text for the inside of a Markdown line. Bare addresses are escaped too: renderers that
 * link them by themselves would show the backslashes within.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\n/g, ' ')
    .replace(/[\\`*_[\]<~|#]/g, '\\$&')
    .replace(/&(?=#?\w+;|#?\w*$|\\#)/g, '\\&')
    .replace(/\b(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi, '$&\\')
}

/** Escapes what would make a line of Markdown a heading, a quotation, a list item or a rule. */
export function escapeLineStart(line: string): string {
  return line.replace(/^[-+=>#]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** Escapes an address for the parentheses of a Markdown link; it stays the same address. */
export function escapeDestination(address: string): string {
  return address
    .replace(/[\s()<>\\|`]/g, (character) =>
      character.charCodeAt(0) < 128
        ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
        : encodeURIComponent(character),
    )
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** The address of an external link, or null unless it is http, https, mailto or tel. */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const clean = cleanText(address).trim()
  return /^(?:https?:\/\/|mailto:|tel:)\S/i.test(clean) ? clean : null
}
