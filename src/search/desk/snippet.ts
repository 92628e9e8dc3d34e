import type { Locale } from '../../content/locales.ts'
import type { Analyser } from '../analysis.ts'
import type { CompiledQuery } from './compile-query.ts'
import { toForms } from './forms.ts'

/** A piece of a text, in order; `isMatch` where it is what was looked for. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** How far into a text one looks for the words: a snippet is asked for with each key. */
const looksInto = 20_000

interface Word {
  start: number
  end: number
}

/**
 * The place of a text that says most of what was looked for, as it is written.
 * @param length about so many characters
 * @returns no pieces for an empty text; the beginning where nothing of it was found
 */
export function toSnippet(
  text: string,
  { terms, beginnings }: Pick<CompiledQuery, 'terms' | 'beginnings'>,
  { analyser, locale, length }: { analyser: Analyser; locale: Locale; length: number },
): Piece[] {
  const read = text.slice(0, looksInto)
  const matches = analyser.tokens(read, locale).filter(({ term, start, end }) => {
    if (terms.has(term)) return true
    const [form = ''] = toForms(read.slice(start, end))
    return beginnings.some((beginning) => form.startsWith(beginning))
  })
  const [from, to] = chooseWindow(read, matches, length)
  const inside = matches.filter(({ start, end }) => start >= from && end <= to)
  const pieces: Piece[] = []
  const add = (piece: string, isMatch: boolean) => {
    const shown = piece.replaceAll(/\s+/gu, ' ')
    if (shown !== '') pieces.push({ text: shown, isMatch })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (const { start, end } of inside) {
    if (start < at) continue
    add(read.slice(at, start), false)
    add(read.slice(start, end), true)
    at = end
  }
  add(read.slice(at, to), false)
  if (to < text.trimEnd().length) add(' …', false)
  return pieces
}

/** Begins a little before the match from which on most others are near, between words. */
function chooseWindow(text: string, matches: readonly Word[], length: number): [number, number] {
  let [best, most] = [0, 0]
  for (const { start } of matches) {
    const near = matches.filter((one) => one.start >= start && one.end <= start + length * 0.8)
    if (near.length > most) [best, most] = [start, near.length]
  }
  const wanted = most === 0 ? 0 : Math.max(0, best - Math.round(length * 0.2))
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted
  const begin = Math.min(from, best)
  if (begin + length >= text.length) return [begin, text.length]
  const end = text.lastIndexOf(' ', begin + length)
  return [begin, end > begin ? end : begin + length]
}
