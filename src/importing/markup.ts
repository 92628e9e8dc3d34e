/**
 * The little Markdown that text files of press offices contain. Patterns are bounded, so that a
 * long line of unpaired marks cannot make them slow.
 */

const emphasis = [
  /\*\*(?=[^\s*])(.{1,300}?)(?<=[^\s*])\*\*/gsu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{1,300})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])__(?=[^\s_])(.{1,300}?)(?<=[^\s_])__(?![\p{L}\p{N}_])/gsu,
  /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{1,300})(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
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
  return readHeading(text) ?? readQuote(line) ?? readItem(line) ?? { kind: 'text' }
}

function readHeading(text: string): Line | null {
  const [, marks = '', words = ''] = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(text) ?? []
  return /[\p{L}\p{N}]/u.test(words) ? { kind: 'heading', level: marks.length, text: words } : null
}

/** `> 3 мм` is a comparison, not a quotation. */
function readQuote(line: string): Line | null {
  const words = /^\s*>[ \t]+(?!\d)(.*)$/.exec(line)?.[1]
  return words === undefined ? null : { kind: 'quote', text: words }
}

function readItem(line: string): Line | null {
  const [, number, end, bullet, text] =
    /^\s*(?:(\d{1,3})([.)])|([-*•]))[ \t]+(.*[\p{L}\p{N}].*)$/u.exec(line) ?? []
  const sign = end ?? bullet
  if (sign === undefined || text === undefined) return null
  return { kind: 'item', number: number === undefined ? null : Number(number), sign, text }
}
