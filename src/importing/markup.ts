/**
 * The little Markdown that text files of press offices contain. Patterns are bounded, so that a
 * long line of unpaired marks cannot make them slow.
 */

const emphasis = [
  /\*\*(?=[^\s*])(.{1,300}?)(?<=[^\s*])\*\*/gsu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{1,300})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_*])__(?=[^\s_])(.{1,300}?)(?<=[^\s_])__(?![\p{L}\p{N}_*])/gsu,
  /(?<![\p{L}\p{N}_*])_(?=[^\s_])([^_]{1,300})(?<=[^\s_])_(?![\p{L}\p{N}_*])/gu,
]

/** The text without the marks of bold and italics; unpaired marks (footnotes) stay. */
export function withoutEmphasis(text: string): string {
  return emphasis.reduce((result, pattern) => result.replace(pattern, '$1'), text)
}

export interface ListMarker {
  /** The number of an ordered item, else null. */
  number: number | null
  /** `-`, `*`, `•`, `.` or `)`: items of one list share it. */
  sign: string
  text: string
}

export type Line =
  | { kind: 'blank' | 'credit' | 'text' }
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'quote'; text: string }
  | ({ kind: 'item' } & ListMarker)

/** What a single line is by its markup. A credit is a line that begins with `©`. */
export function classifyLine(line: string): Line {
  const text = line.trim()
  if (!text) return { kind: 'blank' }
  if (text.startsWith('©')) return { kind: 'credit' }
  return readHeading(text) ?? readQuote(text) ?? readItem(text) ?? { kind: 'text' }
}

function readHeading(text: string): Line | null {
  const [, marks = '', rest = ''] = /^(#{1,6})[ \t]+(.*)$/.exec(text) ?? []
  const words = rest.replace(/(?<=[ \t])#+$/, '').trim()
  return /[\p{L}\p{N}]/u.test(words) ? { kind: 'heading', level: marks.length, text: words } : null
}

/** `> 3 мм` is a comparison, not a quotation; a lone `>` is an empty line of one. */
function readQuote(text: string): Line | null {
  const words = /^>(?:$|[ \t]+(?=[^\s\d])(.*)$)/.exec(text)
  return words && { kind: 'quote', text: words[1] ?? '' }
}

function readItem(trimmed: string): Line | null {
  const [, number, end, bullet, text] =
    /^(?:(\d{1,3})([.)])|([-*•]))[ \t]+(?=\S)(.*[\p{L}\p{N}].*)$/u.exec(trimmed) ?? []
  const sign = end ?? bullet
  if (sign === undefined || text === undefined) return null
  return { kind: 'item', number: number === undefined ? null : Number(number), sign, text }
}
