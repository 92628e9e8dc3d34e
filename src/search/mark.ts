/** A part of a text that a reader is to notice, in UTF-16 units; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

const entities: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** @returns the text as HTML that shows it, whatever it contains */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/**
 * @param spans parts of the text in its order, none within another
 * @param from where the wanted part of the text begins
 * @param to where it ends
 * @returns that part as HTML with the spans in `<mark>`; blanks and line breaks are one blank
 */
export function markSpans(
  text: string,
  spans: readonly Span[],
  from = 0,
  to = text.length,
): string {
  let html = ''
  let at = from
  for (const { start, end } of spans) {
    if (start < at || end > to) continue
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return collapse(html + escapeHtml(text.slice(at, to)))
}

/** Control characters are no text, and no HTML either. */
function collapse(html: string): string {
  return html.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
}
