import { childrenOf, walk, type LexicalNode } from '../lexical.ts'
import { finding, type Finding } from './problem.ts'
import { wordsIn } from './words-in.ts'

/** What is shown in a cell without being text. */
const shown = new Set(['upload', 'relationship', 'block', 'inlineBlock'])

/** A table that says nothing, or that cannot be followed by ear. */
export function checkTable(table: LexicalNode): Finding[] {
  const inside = [...walk(childrenOf(table))]
  const words = wordsIn(table)
  if (!words && !inside.some(({ type }) => shown.has(type))) return [finding('emptyTable')]
  const isHead = ({ type, headerState }: LexicalNode) =>
    type === 'tablecell' && Number.isInteger(headerState) && Number(headerState) > 0
  return inside.some(isHead) ? [] : [finding('tableWithoutHeadings', words)]
}
