import { classifyLine, type Line, type ListMarker } from './markup.ts'

/** Lines that belong together. An item keeps its lines as written, in case it is none. */
export interface Segment {
  kind: 'paragraph' | 'heading' | 'quote' | 'item'
  lines: string[]
  level?: number
  marker?: Omit<ListMarker, 'text'>
  /** The first line without its list marker. */
  itemText?: string
}

/** The lines of a text in segments; a blank line always ends one. */
export function toSegments(text: string): Segment[] {
  const lines = text.split('\n')
  const segments: Segment[] = []
  let open: Segment | null = null
  lines.forEach((line, index) => {
    const read = classifyLine(line)
    if (open && continues(open, read, lines[index + 1] ?? '')) {
      open.lines.push(read.kind === 'quote' ? read.text : line)
      return
    }
    open = read.kind === 'blank' ? null : begin(read, line)
    if (open) segments.push(open)
    if (read.kind === 'heading' || read.kind === 'credit') open = null
  })
  return segments
}

function continues(open: Segment, line: Line, next: string): boolean {
  if (line.kind === 'text') return open.kind === 'paragraph' || open.kind === 'item'
  if (line.kind === 'quote') return open.kind === 'quote'
  return line.kind === 'item' && open.kind === 'paragraph' && !startsList(open, next)
}

/** A dash may begin a line of wrapped prose: a list interrupts it after a colon or with two items. */
function startsList(paragraph: Segment, next: string): boolean {
  return /:\s*$/.test(paragraph.lines.at(-1) ?? '') || classifyLine(next).kind === 'item'
}

function begin(read: Line, line: string): Segment {
  switch (read.kind) {
    case 'heading':
      return { kind: 'heading', level: read.level, lines: [read.text] }
    case 'quote':
      return read.text
        ? { kind: 'quote', lines: [read.text] }
        : { kind: 'paragraph', lines: [line] }
    case 'item':
      return {
        kind: 'item',
        lines: [line],
        itemText: read.text,
        marker: { number: read.number, sign: read.sign },
      }
    default:
      return { kind: 'paragraph', lines: [line] }
  }
}
