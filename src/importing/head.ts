import { readDateline } from './dateline.ts'
import type { TextBlock } from './recognised.ts'
import { splitSentences } from './split-sentences.ts'

const salutation = /^(?:Уважаем|Дорог|Dear\s|Ladies\s).{0,80}[!,:]$/u

/** Prose is a paragraph that ends like a sentence, after its dateline; not a salutation. */
export function isProse(block: TextBlock): boolean {
  if (block.kind !== 'paragraph' || salutation.test(block.text)) return false
  const text = readDateline(block.text)?.rest ?? block.text
  return /[.…][»”"’)]*$/u.test(text) || text.length > 200 || splitSentences(text).length > 1
}

/** The blocks before the first prose: headings, names, captions, what a web page left over. */
export function headOf(blocks: TextBlock[]): TextBlock[] {
  const index = blocks.findIndex(isProse)
  return index < 0 ? blocks : blocks.slice(0, index)
}

/** A line that could be a title: short, and not ending like a sentence or a salutation. */
export function isTitleLine(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 200 &&
    /\p{L}/u.test(text) &&
    !/[.,;:]$/u.test(text) &&
    !text.startsWith('©') &&
    !salutation.test(text)
  )
}

/** The text of a heading or paragraph on one line; empty for other blocks. */
export function lineOf(block: TextBlock | undefined): string {
  const isLine = block?.kind === 'heading' || block?.kind === 'paragraph'
  return isLine ? block.text.replaceAll('\n', ' ') : ''
}
