import { withoutEmphasis } from './markup.ts'
import type { TextBlock } from './recognised.ts'
import { toSegments, type Segment } from './segments.ts'

/** A line that ends before this column was broken on purpose; a longer one was wrapped. */
const wrappedFrom = 45

/**
 * The text as blocks, every word of it in order. Headings, quotations and lists are recognised by
 * their Markdown; a short line that is bold as a whole is a heading. List signs become structure
 * only where there are two items or more, numbered from one; else they stay in the paragraph.
 */
export function toBlocks(text: string): TextBlock[] {
  return groupItems(toSegments(text)).map((group) => listOf(group) ?? blockOf(group))
}

/** Neighbouring items of one kind in a group; everything else, and a broken list, alone. */
function groupItems(segments: Segment[]): Segment[][] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const group = groups.at(-1)
    if (group && followsInList(group, segment)) group.push(segment)
    else groups.push([segment])
  }
  return groups.flatMap((group) => (isList(group) ? [group] : group.map((segment) => [segment])))
}

function followsInList(group: Segment[], segment: Segment): boolean {
  const marker = group[0]?.marker
  if (!marker || marker.sign !== segment.marker?.sign) return false
  return marker.number === null || segment.marker.number === group.length + 1
}

function isList(group: Segment[]): boolean {
  const number = group[0]?.marker?.number
  return group.length > 1 && (number === null || number === 1)
}

function listOf(group: Segment[]): TextBlock | null {
  if (!isList(group)) return null
  const items = group.map(({ itemText = '', lines }) => joinLines([itemText, ...lines.slice(1)]))
  return { kind: 'list', ordered: group[0]?.marker?.number === 1, items }
}

function blockOf([segment]: Segment[]): TextBlock {
  const text = joinLines(segment?.lines ?? [])
  if (segment?.kind === 'heading') return { kind: 'heading', level: toLevel(segment.level), text }
  if (segment?.kind === 'quote') return { kind: 'quote', text }
  if (isBoldLine(segment)) return { kind: 'heading', level: 3, text }
  return { kind: 'paragraph', text }
}

/** The title of the page is level 1, so a body begins with 2. */
function toLevel(level = 2): 2 | 3 | 4 {
  return level <= 2 ? 2 : level === 3 ? 3 : 4
}

function isBoldLine(segment: Segment | undefined): boolean {
  const line = segment?.lines.length === 1 ? (segment.lines[0]?.trim() ?? '') : ''
  return /^(\*\*|__)[^*_]{2,200}(?<![.!?…;])\1$/u.test(line)
}

/** Two trailing spaces, a backslash or a short line ask for a line break; others were wrapped. */
function joinLines(lines: string[]): string {
  const parts = lines.map((line, index) => {
    if (index === lines.length - 1) return line.trim()
    const broken = line.endsWith('  ') || line.endsWith('\\') || line.trim().length < wrappedFrom
    return `${line.replace(/\\$/, '').trim()}${broken ? '\n' : ' '}`
  })
  return withoutEmphasis(parts.join('').trim())
}
