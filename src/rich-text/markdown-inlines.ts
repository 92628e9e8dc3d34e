import { escapeLineStart } from './escaping.ts'
import { textFormat } from './lexical.ts'
import { toPieces, type Edge, type Piece } from './markdown-pieces.ts'
import type { Inline } from './tree.ts'

function groupByMarks(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group?.[0]?.marks === piece.marks) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

function delimiterOf(marks: number): string {
  const strike = marks & textFormat.strikethrough ? '~~' : ''
  const bold = marks & textFormat.bold ? '**' : ''
  return strike + bold + (marks & textFormat.italic ? '*' : '')
}

/** Whether emphasis can start or end between the two (CommonMark: flanking delimiter runs). */
function canMeet(inner: Edge, outer: Edge, delimiter: string): boolean {
  if (inner === 'space') return false
  // Of two kinds of delimiters the inner one is punctuation to the outer one.
  const isMixed = delimiter.startsWith('~~*')
  return (inner === 'word' && !isMixed) || outer === 'space' || outer === 'punctuation'
}

const join = (pieces: Piece[]) => pieces.map((piece) => piece.markdown).join('')

/**
 * Writes a group between delimiters. Spaces and punctuation at its ends are left outside where
 * delimiters next to them would not be read as such: `a**(b)**` is not bold anywhere.
 */
function emphasise(group: Piece[], before: Edge, after: Edge): string {
  const delimiter = delimiterOf(group[0]?.marks ?? 0)
  const edgeAt = (index: number, otherwise: Edge) => group[index]?.edge ?? otherwise
  const start = group.findIndex((piece, index) =>
    canMeet(piece.edge, edgeAt(index - 1, before), delimiter),
  )
  const end = group.findLastIndex((piece, index) =>
    canMeet(piece.edge, edgeAt(index + 1, after), delimiter),
  )
  if (!delimiter || start < 0 || end < start) return join(group)
  const inner = join(group.slice(start, end + 1))
  const closing = [...delimiter].reverse().join('')
  return join(group.slice(0, start)) + delimiter + inner + closing + join(group.slice(end + 1))
}

function emphasiseAll(groups: Piece[][]): string {
  let line = ''
  groups.forEach((group, index) => {
    const before = groups[index - 1]?.at(-1)?.edge ?? 'space'
    const after = groups[index + 1]?.[0]?.edge ?? 'space'
    const written = emphasise(group, before, after)
    // Delimiters that touch would be read as one: `**a***b*`. Then the second text stays plain.
    const touches = /(?<!\\)[*~]$/.test(line) && /^[*~]/.test(written)
    line += touches ? join(group) : written
  })
  return line
}

/**
 * Writes running text as Markdown.
 *
 * @param lineBreak - what stands for a line break: `\` and a newline, or what else can stand in a
 *   heading or a table
 */
export function inlineMarkdown(inlines: Inline[], lineBreak = '\\\n'): string {
  const lines = emphasiseAll(groupByMarks(toPieces(inlines)))
    .split('\n')
    .map((line) => escapeLineStart(line.replace(/^[ \t]+|[ \t]+$/g, '')))
  const first = lines.findIndex(Boolean)
  return lines.slice(first, lines.findLastIndex(Boolean) + 1).join(lineBreak)
}
