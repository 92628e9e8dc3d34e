import { defaultLocale, type Locale } from '../content/locales.ts'
import { embedMarker } from './mark-embeds.ts'
import { readTree } from './read-tree.ts'
import {
  isEmbed,
  type Block,
  type Embed,
  type Inline,
  type List,
  type Quote,
  type Table,
} from './tree.ts'
import { calloutHeadline } from './words.ts'

/** What the writer of plain text has to know beside the text. */
export interface TextContext {
  locale: Locale
  /** Whether what is found on delivery is marked, to be resolved; it is left out otherwise. */
  marks: boolean
}

/** A line as it is read: notes by their numbers, abbreviations explained once. */
function lineText(inlines: Inline[]): string {
  return inlines.map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return '\n'
    case 'link':
      return lineText(inline.children)
    case 'abbreviation':
      return inline.isFirst ? `${inline.short} (${inline.expansion})` : inline.short
    case 'note':
      return `[${inline.number}]`
    case 'citation':
      return `[${inline.number}]`
  }
}

function listText({ ordered, start, items }: List, context: TextContext): string {
  return items
    .map(({ checked, content }, index) => {
      const bullet = ordered ? `${start + index}. ` : '– '
      const mark = checked === null ? bullet : checked ? '☑ ' : '☐ '
      const lines = content.map((block) => blockText(block, context))
      return (
        mark +
        lines
          .filter(Boolean)
          .join('\n')
          .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      )
    })
    .join('\n')
}

function tableText({ caption, rows }: Table, context: TextContext): string {
  const lines = rows.map((row) =>
    row.map((cell) => renderText(cell.content, context).replace(/\n+/g, ' ')).join(' | '),
  )
  return [...(caption ? [lineText(caption)] : []), ...lines].join('\n')
}

function quoteText({ content, attribution }: Quote, context: TextContext): string {
  const words = renderText(content, context)
  return attribution ? `${words}\n— ${lineText(attribution)}` : words
}

function notesText(notes: Inline[][]): string {
  return notes.map((note, index) => `[${index + 1}] ${lineText(note)}`).join('\n')
}

function blockText(block: Block, context: TextContext): string {
  if (isEmbed(block)) return context.marks ? embedMarker('t', block) : ownWords(block)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return lineText(block.children)
    case 'quote':
      return quoteText(block, context)
    case 'list':
      return listText(block, context)
    case 'table':
      return tableText(block, context)
    case 'callout': {
      const headline = calloutHeadline(block.kind, block.title, context.locale)
      return [headline, renderText(block.content, context)].filter(Boolean).join('\n')
    }
    case 'notes':
      return notesText(block.notes)
    case 'rule':
      return ''
  }
}

/** Of what is found on delivery, the words that stand in the text itself. */
function ownWords(block: Embed): string {
  if (block.type === 'upload') return [block.caption, block.credit].filter(Boolean).join(' — ')
  return block.type === 'gallery' ? block.caption : ''
}

/** Writes what `readTree` has read as plain text. */
export function renderText(blocks: Block[], context: TextContext): string {
  return blocks
    .map((block) => blockText(block, context))
    .filter(Boolean)
    .join('\n\n')
}

/**
 * Converts rich text to plain text: a blank line between blocks, of links their text alone. What is
 * found on delivery is left out: this is the text to be searched.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 */
export function toText(document: unknown, locale: Locale = defaultLocale): string {
  return renderText(readTree(document), { locale, marks: false })
}
