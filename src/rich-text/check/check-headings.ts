import type { LexicalNode } from '../lexical.ts'
import { finding, type Finding } from './problem.ts'
import { wordsIn } from './words-in.ts'

/** The title of the page is its only first level. */
const titleLevel = 1

/** @param nodes all nodes of a text in reading order */
export function checkHeadings(nodes: LexicalNode[]): Finding[] {
  let last = titleLevel
  return nodes
    .filter(({ type }) => type === 'heading')
    .flatMap((heading) => {
      const words = wordsIn(heading)
      if (!words) return [finding('emptyHeading')]
      const level = levelOf(heading)
      const isSkipping = level > last + 1
      last = level
      return isSkipping ? [finding('headingsOutOfOrder', words)] : []
    })
}

/** Other levels are delivered as the second. */
function levelOf({ tag }: LexicalNode): number {
  return tag === 'h3' ? 3 : tag === 'h4' ? 4 : 2
}
