import type { Definition, PhrasingContent } from 'mdast'
import type { Message } from '../../import-error.ts'
import { textFormat, type ImportedInline } from '../../tree.ts'
import { toInlines } from '../../text-view.ts'
import { imageFinder } from '../html/images.ts'
import { readAddress } from '../html/inlines.ts'

export interface MarkdownContext {
  /** Addresses of links by their label. */
  definitions: ReadonlyMap<string, Definition>
  /** Texts of footnotes by their label. */
  notes: ReadonlyMap<string, string>
  notMapped: Message[]
}

interface Style {
  format: number
  href?: string
}

/** Running text. HTML within it stays as it is written: it is not known what it means. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  context: MarkdownContext,
  style: Style = { format: 0 },
): ImportedInline[] {
  return nodes.flatMap((node) => readInline(node, context, style))
}

const marks: Partial<Record<PhrasingContent['type'], number>> = {
  strong: textFormat.bold,
  emphasis: textFormat.italic,
  delete: textFormat.strikethrough,
}

function readInline(
  node: PhrasingContent,
  context: MarkdownContext,
  style: Style,
): ImportedInline[] {
  switch (node.type) {
    case 'text':
      return styled(node.value, style)
    case 'inlineCode':
      return styled(node.value, { ...style, format: style.format | textFormat.code })
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ kind: 'break' }] : styled(node.value, style)
    case 'break':
      return [{ kind: 'break' }]
    case 'footnoteReference':
      return [{ kind: 'footnote', text: context.notes.get(node.identifier) ?? '' }]
    case 'image':
      return readImage(node.url, node.alt ?? '', context, style)
    case 'imageReference':
      return readImage(
        context.definitions.get(node.identifier)?.url ?? '',
        node.alt ?? '',
        context,
        style,
      )
    case 'link':
    case 'linkReference': {
      const url = node.type === 'link' ? node.url : context.definitions.get(node.identifier)?.url
      const href = readAddress(url ?? null, context.notMapped)
      return readInlines(node.children, context, { ...style, ...(href !== undefined && { href }) })
    }
    default:
      return readInlines(node.children, context, {
        ...style,
        format: style.format | (marks[node.type] ?? 0),
      })
  }
}

/** A single line end is white space in Markdown. */
function styled(text: string, { format, href }: Style): ImportedInline[] {
  return toInlines(text.replace(/\s*\n\s*/g, ' '), format).map((inline) =>
    inline.kind === 'text' && href !== undefined ? { ...inline, href } : inline,
  )
}

/** A Markdown file holds no images: what it names is told, and an address stays as a link. */
function readImage(
  url: string,
  alt: string,
  context: MarkdownContext,
  style: Style,
): ImportedInline[] {
  imageFinder(context.notMapped)(url.startsWith('data:') ? 'data:' : url, alt)
  const href = /^https?:/i.test(url) ? url : undefined
  return styled(alt || (href ?? ''), { ...style, ...(href !== undefined && { href }) })
}
