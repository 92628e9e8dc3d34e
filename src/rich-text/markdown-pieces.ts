import { escapeDestination, escapeHtml, escapeLineStart, escapeMarkdown } from './escaping.ts'
import { textFormat } from './lexical.ts'
import { markLink } from './markers.ts'
import { mergeTexts } from './read-inlines.ts'
import type { Abbreviation, Inline, Link, Text } from './tree.ts'

/**
 * What a reader of Markdown takes the outermost characters for: it decides whether emphasis can
 * start or end there. Of a link to a reference it is unknown until it is resolved.
 */
export type Edge = 'space' | 'punctuation' | 'word' | 'unknown'

/** A bit of a line that emphasis may enclose but not divide. */
export interface Piece {
  markdown: string
  /** Those bits of `textFormat` that are still to be written. */
  marks: number
  edge: Edge
}

const emphasis = textFormat.bold | textFormat.italic | textFormat.strikethrough
const raised = textFormat.subscript | textFormat.superscript
const allShown = emphasis | raised | textFormat.code
const pieceOfText = /[\p{Zs}\t\f]+|[\p{P}\p{S}]+|[^\p{Zs}\t\f\p{P}\p{S}]+/gu

function edgeOf(text: string): Edge {
  if (/^[\p{Zs}\t\f]/u.test(text)) return 'space'
  return /^[\p{P}\p{S}]/u.test(text) ? 'punctuation' : 'word'
}

function codePiece(text: string): Piece {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return { markdown: fence + padding + text + padding + fence, marks: 0, edge: 'punctuation' }
}

function rawPiece(tag: 'sub' | 'sup', text: string): Piece {
  return { markdown: `<${tag}>${escapeMarkdown(text)}</${tag}>`, marks: 0, edge: 'punctuation' }
}

function textPieces({ text, format }: Text): Piece[] {
  const line = text.replaceAll('\n', ' ')
  if (format & textFormat.code && line.trim()) return [codePiece(line)]
  // Markdown has no sign for these, and 10 must not stand for 10 to a power.
  if (format & textFormat.subscript) return [rawPiece('sub', line)]
  if (format & textFormat.superscript) return [rawPiece('sup', line)]
  const parts = escapeMarkdown(line).match(pieceOfText) ?? []
  return parts.map((part) => ({ markdown: part, marks: format & emphasis, edge: edgeOf(part) }))
}

/** The emphasis that all text of a link shares; what only a part of it has is left out. */
function commonMarks(inlines: Inline[]): number {
  return inlines.reduce(
    (common, inline) => (inline.type === 'text' ? common & inline.format : common),
    emphasis,
  )
}

function linkPieces({ target, children }: Link): Piece[] {
  // Without its link, code in it could touch other code.
  const inner = toPieces(children, raised)
    .map((piece) => piece.markdown.replace('\n', ' '))
    .join('')
  const text = escapeLineStart(inner.trim())
  const marks = commonMarks(children)
  const link: Piece =
    typeof target === 'string'
      ? { markdown: `[${text}](${escapeDestination(target)})`, marks, edge: 'punctuation' }
      : { markdown: markLink('m', { reference: target }, text), marks, edge: 'unknown' }
  const space: Piece = { markdown: ' ', marks: 0, edge: 'space' }
  return [...(/^\s/.test(inner) ? [space] : []), link, ...(/\s$/.test(inner) ? [space] : [])]
}

/** Texts that differ only in what Markdown does not show are one: code next to code would merge. */
function simplify(inlines: Inline[], shown: number): Inline[] {
  const simple = inlines.map((inline): Inline => {
    if (inline.type !== 'text') return inline
    const format = inline.format & shown
    return { ...inline, format: format & textFormat.code ? textFormat.code : format }
  })
  return mergeTexts(simple)
}

/** An exclamation mark before a link would make an image of it. */
function separateFromLink(piece: Piece, next: Piece | undefined): Piece {
  const isBeforeLink = /^[[\uE000]/.test(next?.markdown ?? '')
  if (!isBeforeLink || !piece.markdown.endsWith('!')) return piece
  return { ...piece, markdown: `${piece.markdown.slice(0, -1)}\\!` }
}

/** After the call of a note these would make a link or a definition of it. */
function separateFromCall(piece: Piece, previous: Piece | undefined): Piece {
  const isAfterCall = previous?.markdown.startsWith('[^') ?? false
  return isAfterCall && /^[(:]/.test(piece.markdown)
    ? { ...piece, markdown: `\\${piece.markdown}` }
    : piece
}

function abbreviationPiece({ short, expansion }: Abbreviation): Piece {
  const title = escapeHtml(expansion)
  const markdown = `<abbr title="${title}">${escapeMarkdown(short)}</abbr>`
  return { markdown, marks: 0, edge: 'punctuation' }
}

function piecesOf(inline: Inline): Piece[] {
  switch (inline.type) {
    case 'text':
      return textPieces(inline)
    case 'lineBreak':
      return [{ markdown: '\n', marks: 0, edge: 'space' }]
    case 'link':
      return linkPieces(inline)
    case 'abbreviation':
      return [abbreviationPiece(inline)]
    case 'note':
      return [{ markdown: `[^${inline.number}]`, marks: 0, edge: 'punctuation' }]
    case 'citation':
      return [{ markdown: `\\[${inline.number}\\]`, marks: 0, edge: 'punctuation' }]
  }
}

/** Cuts running text into pieces, escaped; a line break is a piece of '\n'. */
export function toPieces(inlines: Inline[], shown = allShown): Piece[] {
  return simplify(inlines, shown)
    .flatMap(piecesOf)
    .map((piece, index, pieces) =>
      separateFromCall(separateFromLink(piece, pieces[index + 1]), pieces[index - 1]),
    )
}
