import { fieldsOf, walk, type LexicalNode } from '../lexical.ts'
import { lineOf } from '../text-node.ts'

/** The words of a node and of what stands in it, by which an editor recognises it. */
export function wordsIn(node: LexicalNode): string {
  const words: string[] = []
  for (const { text } of walk([node])) if (typeof text === 'string') words.push(text)
  return lineOf(words.join('')) || lineOf(fieldsOf(node).text)
}
