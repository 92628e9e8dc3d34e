import { inlineMarkdown } from './markdown-inlines.ts'
import { tableMarkdown } from './markdown-table.ts'
import { defaultLocale, type Locale } from '../content/locales.ts'
import { escapeMarkdown } from './escaping.ts'
import { embedMarker } from './mark-embeds.ts'
import { readTree } from './read-tree.ts'
import {
  isEmbed,
  isTight,
  type Block,
  type Callout,
  type Inline,
  type List,
  type Quote,
} from './tree.ts'
import { calloutHeadline } from './words.ts'

/** What the writer of Markdown has to know beside the text. */
export interface MarkdownContext {
  locale: Locale
}

/** Whether an item needs no blank lines within. A list in a paragraph can only start with 1. */
function isCompact(content: Block[]): boolean {
  const isSimple = ({ type }: Block) => type === 'paragraph' || type === 'list'
  const startsLate = (block: Block) => block.type === 'list' && block.ordered && block.start !== 1
  return isTight(content) && content.every(isSimple) && !content.some(startsLate)
}

function listMarkdown(
  { ordered, start, items }: List,
  isAlternate: boolean,
  context: MarkdownContext,
): string {
  return items
    .map(({ checked, content }, index) => {
      const bullet = ordered
        ? `${start + index}${isAlternate ? ')' : '.'} `
        : isAlternate
          ? '* '
          : '- '
      const box = checked === null ? '' : checked ? '[x] ' : '[ ] '
      const text = writeBlocks(content, context).join(isCompact(content) ? '\n' : '\n\n')
      return bullet + box + text.replace(/\n(?!\n)/g, `\n${' '.repeat(bullet.length)}`)
    })
    .join('\n')
}

function quoted(lines: string[]): string {
  return lines
    .join('\n\n')
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')
}

function quoteMarkdown({ content, attribution }: Quote, context: MarkdownContext): string {
  const signed = attribution ? [`— ${inlineMarkdown(attribution, ' ')}`] : []
  return quoted([renderMarkdown(content, context), ...signed])
}

function calloutMarkdown({ kind, title, content }: Callout, context: MarkdownContext): string {
  const headline = escapeMarkdown(calloutHeadline(kind, title, context.locale))
  const body = content.length > 0 ? [renderMarkdown(content, context)] : []
  return quoted([`**${headline}**`, ...body])
}

function noteMarkdown(note: Inline[], index: number): string {
  return `[^${index + 1}]: ${inlineMarkdown(note, ' ')}`
}

function blockMarkdown(block: Block, isAlternate: boolean, context: MarkdownContext): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.children, ' ')}`
    case 'quote':
      return quoteMarkdown(block, context)
    case 'list':
      return listMarkdown(block, isAlternate, context)
    case 'table':
      return tableMarkdown(block, context.locale)
    case 'callout':
      return calloutMarkdown(block, context)
    case 'notes':
      return block.notes.map(noteMarkdown).join('\n')
    case 'rule':
      // `---` could also be the underline of a heading or an item of a list.
      return '___'
    default:
      return embedMarker('m', block)
  }
}

/** Lists of one kind that follow each other would be read as one, so their signs alternate. */
function writeBlocks(blocks: Block[], context: MarkdownContext): string[] {
  let last: List | null = null
  let isAlternate = false
  return blocks.map((block) => {
    const isSameKind = block.type === 'list' && last?.ordered === block.ordered
    isAlternate = isSameKind && !isAlternate
    // What is not public is not there; then it does not separate two lists.
    if (!isEmbed(block)) last = block.type === 'list' ? block : null
    return blockMarkdown(block, isAlternate, context)
  })
}

/** Writes what `readTree` has read as marked Markdown. */
export function renderMarkdown(blocks: Block[], context: MarkdownContext): string {
  return writeBlocks(blocks, context).join('\n\n')
}

/**
 * Converts rich text to Markdown: CommonMark, with the tables, strikethrough and checklists of
 * GFM. Underlining is left out; sub and superscript are written as `<sub>` and `<sup>`,
 * abbreviations as `<abbr>`.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 * @returns Markdown with a marker for each reference, for `resolveReferences`
 */
export function toMarkdown(document: unknown, locale: Locale = defaultLocale): string {
  return renderMarkdown(readTree(document), { locale })
}
