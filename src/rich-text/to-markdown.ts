import { inlineMarkdown } from './markdown-inlines.ts'
import { tableMarkdown } from './markdown-table.ts'
import { markEmbed, markerKinds } from './markers.ts'
import { readTree } from './read-tree.ts'
import { isTight, type Block, type List, type Quote } from './tree.ts'

/** Whether an item needs no blank lines within. A list in a paragraph can only start with 1. */
function isCompact(content: Block[]): boolean {
  const isSimple = ({ type }: Block) => type === 'paragraph' || type === 'list'
  const startsLate = (block: Block) => block.type === 'list' && block.ordered && block.start !== 1
  return isTight(content) && content.every(isSimple) && !content.some(startsLate)
}

function listMarkdown({ ordered, start, items }: List, isAlternate: boolean): string {
  return items
    .map(({ checked, content }, index) => {
      const bullet = ordered
        ? `${start + index}${isAlternate ? ')' : '.'} `
        : isAlternate
          ? '* '
          : '- '
      const box = checked === null ? '' : checked ? '[x] ' : '[ ] '
      const text = writeBlocks(content).join(isCompact(content) ? '\n' : '\n\n')
      return bullet + box + text.replace(/\n(?!\n)/g, `\n${' '.repeat(bullet.length)}`)
    })
    .join('\n')
}

function quoteMarkdown({ content, attribution }: Quote): string {
  const signed = attribution ? [`— ${inlineMarkdown(attribution, ' ')}`] : []
  return [renderMarkdown(content), ...signed]
    .join('\n\n')
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')
}

function blockMarkdown(block: Block, isAlternate: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.children, ' ')}`
    case 'quote':
      return quoteMarkdown(block)
    case 'list':
      return listMarkdown(block, isAlternate)
    case 'table':
      return tableMarkdown(block)
    case 'rule':
      // `---` could also be the underline of a heading or an item of a list.
      return '___'
    case 'upload':
    case 'relationship':
      return markEmbed(markerKinds.markdown[block.type], block.reference)
  }
}

/** Lists of one kind that follow each other would be read as one, so their signs alternate. */
function writeBlocks(blocks: Block[]): string[] {
  let last: List | null = null
  let isAlternate = false
  return blocks.map((block) => {
    const isSameKind = block.type === 'list' && last?.ordered === block.ordered
    isAlternate = isSameKind && !isAlternate
    // An upload may turn out not to be public; then it does not separate two lists.
    if (block.type !== 'upload' && block.type !== 'relationship') {
      last = block.type === 'list' ? block : null
    }
    return blockMarkdown(block, isAlternate)
  })
}

/** Writes what `readTree` has read as marked Markdown. */
export function renderMarkdown(blocks: Block[]): string {
  return writeBlocks(blocks).join('\n\n')
}

/**
 * Converts rich text to Markdown: CommonMark, with the tables, strikethrough and checklists of
 * GFM. Underlining is left out; sub and superscript are written as `<sub>` and `<sup>`.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 * @returns Markdown with a marker for each reference, for `resolveReferences`
 */
export function toMarkdown(document: unknown): string {
  return renderMarkdown(readTree(document))
}
