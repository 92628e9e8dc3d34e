import type { Locale } from '../content/locales.ts'
import type { Analyser, Token } from './analysis.ts'
import { toForms } from './forms.ts'
import { toHtml, toPieces, type Piece } from './mark.ts'

/** A text and what was found in it. */
export interface SnippetOptions {
  text: string
  /** Terms by which it was found, as the analyser makes them. */
  terms: ReadonlySet<string>
  /** Beginnings of words by which it was found, as `toForms` writes them. */
  beginnings?: readonly string[]
  /** What terms begin with by which it was found, too. */
  beginning?: string | null
  locale: Locale
  analyser: Analyser
  /** How long the snippet is at most, in UTF-16 units of the text. */
  length?: number
  /** So far into the text one looks for what was found, in UTF-16 units; all of it when left out. */
  looksInto?: number
}

/** Usual length of a snippet, without the marks. */
const usualLength = 240

/** So far around a cut a blank is looked for; longer words are cut through. */
const longestWord = 40

/**
 * The part of a text that shows best why it was found: with the most of the terms, side by side
 * rather than apart, and early rather than late.
 *
 * @returns the words as they stand in the text; its beginning where none of the terms is in it, and
 * nothing of an empty text
 */
export function cutSnippet(options: SnippetOptions): Piece[] {
  const { text, length = usualLength } = options
  const hits = findHits(options)
  const { start, end } = bestWindow(hits, text, length)
  const from = cutBefore(text, start, end, length)
  const to = cutAfter(text, from, end, length)
  const pieces = toPieces(text, hits, from, to)
  if (pieces.length === 0) return []
  if (from > 0) pieces.unshift({ text: '… ', isMatch: false })
  if (to < text.trimEnd().length) pieces.push({ text: ' …', isMatch: false })
  return pieces
}

/** @returns the same as HTML: those found in `<mark>`, all else escaped */
export function makeSnippet(options: SnippetOptions): string {
  return toHtml(cutSnippet(options))
}

function findHits(options: SnippetOptions): Token[] {
  const { text, terms, analyser, locale, looksInto, beginnings = [], beginning = null } = options
  const isBegun = (word: string) => {
    const [form = ''] = toForms(word)
    return beginnings.some((beginning) => form.startsWith(beginning))
  }
  return analyser
    .tokens(looksInto === undefined ? text : text.slice(0, looksInto), locale)
    .filter(
      ({ term, start, end }) =>
        terms.has(term) ||
        (beginning !== null && term.startsWith(beginning)) ||
        (beginnings.length > 0 && isBegun(text.slice(start, end))),
    )
}

/** Another term of those asked for is worth more than any nearness. */
const perTerm = 100
const perNeighbour = 10

/** The run of hits, no longer than a snippet, that says most; one pass over the hits. */
function bestWindow(hits: readonly Token[], text: string, length: number) {
  const inside = new Map<string, number>()
  let neighbours = 0
  let first = 0
  let best = { start: 0, end: 0, score: 0 }
  hits.forEach((hit, last) => {
    inside.set(hit.term, (inside.get(hit.term) ?? 0) + 1)
    if (last > first) neighbours += nextTo(text, hits[last - 1], hit)
    for (let head = hits[first]; head && hit.end - head.start > length; head = hits[first]) {
      if (first === last) break
      const left = (inside.get(head.term) ?? 1) - 1
      if (left === 0) inside.delete(head.term)
      else inside.set(head.term, left)
      neighbours -= nextTo(text, head, hits[first + 1])
      first += 1
    }
    const start = hits[first]?.start ?? hit.start
    const spread = (hit.end - start) / length
    const score = inside.size * perTerm + neighbours * perNeighbour - spread
    if (score > best.score) best = { start, end: hit.end, score }
  })
  return best
}

/** Different words side by side, as in a phrase. */
function nextTo(text: string, one: Token | undefined, other: Token | undefined): number {
  if (!one || !other || one.term === other.term) return 0
  return other.start - one.end <= 3 && !/[.!?\n]/.test(text.slice(one.end, other.start)) ? 1 : 0
}

/** Where the snippet begins: with some words before what was found, and with a whole word. */
function cutBefore(text: string, start: number, end: number, length: number): number {
  const spare = Math.max(0, length - (end - start))
  // What follows says more than what stands before, but the end of a text needs none behind it.
  const before = Math.max(Math.floor(spare / 3), spare - (text.length - end))
  const wanted = start - before
  if (wanted <= 0) return 0
  const blank = text.slice(wanted, Math.min(start, wanted + longestWord)).search(/\s/)
  return blank < 0 ? wanted + halves(text, wanted) : wanted + blank + 1
}

/** Where it ends: behind a whole word, and behind what was found. */
function cutAfter(text: string, from: number, end: number, length: number): number {
  const wanted = Math.max(from + length, end)
  if (wanted >= text.length) return text.length
  const least = Math.max(end, wanted - longestWord)
  for (let at = wanted; at >= least; at -= 1) if (/\s/.test(text[at] ?? '')) return at
  return Math.max(wanted - halves(text, wanted), end)
}

/** 1 between the halves of a character, which are not to be parted. */
function halves(text: string, at: number): 0 | 1 {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? 1 : 0
}
