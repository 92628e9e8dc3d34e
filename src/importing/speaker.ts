import { isProse, lineOf } from './head.ts'
import type { Speaker, TextBlock } from './recognised.ts'

/** Two to four capitalised words or initials: `Алексей Хрипун`, `А. И. Иванова`. */
const personName = /^(?:\p{Lu}(?:[\p{L}’'-]*\p{Ll}|\.)\s*){2,4}$/u

export interface FoundSpeaker extends Speaker {
  /** Name and position, as far as the source has them next to each other with a comma. */
  title: string
  /** The blocks that hold name and position. */
  blocks: TextBlock[]
}

/** The speaker whose heading opens the text, with the position in the next paragraph, or null. */
export function findSpeaker(head: TextBlock[]): FoundSpeaker | null {
  for (const [index, block] of head.entries()) {
    const found = block.kind === 'heading' ? readSpeaker(block, head[index + 1]) : null
    if (found) return found
  }
  return null
}

function readSpeaker(heading: TextBlock, next: TextBlock | undefined): FoundSpeaker | null {
  const [name = '', sameLine = ''] = lineOf(heading).split(/,\s*(.*)/su)
  if (!personName.test(name)) return null
  const comma = lineOf(heading).includes(',') ? ',' : ''
  const position = sameLine || (next?.kind === 'paragraph' && !isProse(next) ? lineOf(next) : '')
  if (!position || position.length > 200) return null
  const blocks = sameLine || !next ? [heading] : [heading, next]
  return { name, position, title: comma ? `${name}, ${position}` : name, blocks }
}
