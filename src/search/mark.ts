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

/** A piece of a text; `isMatch` where it is what a reader is to notice. */
export interface Piece {
  text: string
  isMatch: boolean
}

/**
 * @param spans parts of the text in its order, none within another
 * @param from where the wanted part of the text begins
 * @param to where it ends
 * @returns that part in its order, none of it empty; blanks and line breaks are one blank
 */
export function toPieces(
  text: string,
  spans: readonly Span[],
  from = 0,
  to = text.length,
): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start < at || end > to) continue
    pieces.push({ text: collapse(text.slice(at, start)), isMatch: false })
    pieces.push({ text: collapse(text.slice(start, end)), isMatch: true })
    at = end
  }
  pieces.push({ text: collapse(text.slice(at, to)), isMatch: false })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return pieces.filter((piece) => piece.text !== '')
}

/** @returns the pieces as HTML that shows them, whatever they contain, the matches in `<mark>` */
export function toHtml(pieces: readonly Piece[]): string {
  const html = pieces.map(({ text, isMatch }) =>
    isMatch ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  )
  return html.join('')
}

/** Control characters and halves of characters are no text, and no HTML either. */
function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
}
