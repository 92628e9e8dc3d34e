import { inlineText } from './inline-text.ts'
import { readTree } from './read-tree.ts'
import type { Block, List, Quote, Table } from './tree.ts'

function listText({ ordered, start, items }: List): string {
  return items
    .map(({ checked, content }, index) => {
      const bullet = ordered ? `${start + index}. ` : '– '
      const mark = checked === null ? bullet : checked ? '☑ ' : '☐ '
      const text = content.map(blockText).filter(Boolean).join('\n')
      return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

function tableText({ rows }: Table): string {
  return rows
    .map((row) => row.map((cell) => renderText(cell.content).replace(/\n+/g, ' ')).join(' | '))
    .join('\n')
}

function quoteText({ content, attribution }: Quote): string {
  const words = renderText(content)
  return attribution ? `${words}\n— ${inlineText(attribution)}` : words
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children)
    case 'quote':
      return quoteText(block)
    case 'list':
      return listText(block)
    case 'table':
      return tableText(block)
    // A rule is not text; what an upload or a relationship is called is known on delivery only.
    case 'rule':
    case 'upload':
    case 'relationship':
      return ''
  }
}

/** Writes what `readTree` has read as plain text. */
export function renderText(blocks: Block[]): string {
  return blocks.map(blockText).filter(Boolean).join('\n\n')
}

/**
 * Converts rich text to plain text: a blank line between blocks, of links their text alone.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 */
export function toText(document: unknown): string {
  return renderText(readTree(document))
}
