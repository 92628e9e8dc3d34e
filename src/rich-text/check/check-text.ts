import { nodesOf, walk, type LexicalNode } from '../lexical.ts'
import { isTableCaption } from '../read-blocks.ts'
import { checkBlock, checkInlineBlock } from './check-blocks.ts'
import { checkHeadings } from './check-headings.ts'
import { checkEmbed, checkLink } from './check-references.ts'
import { checkTable } from './check-tables.ts'
import { finding, type Finding, type Surroundings } from './problem.ts'
import { wordsIn } from './words-in.ts'

type Check = (node: LexicalNode, surroundings: Surroundings) => Finding[]

const checks = new Map<string, Check>([
  ['link', checkLink],
  ['autolink', checkLink],
  ['upload', checkEmbed],
  ['relationship', checkEmbed],
  ['table', checkTable],
  ['block', checkBlock],
  ['inlineBlock', checkInlineBlock],
])

/**
 * Looks through one rich text as it is stored: what is left out when it is delivered, because it is
 * empty or leads nowhere, is found here.
 * @param document Lexical JSON; anything else has no problems
 */
export function checkText(document: unknown, surroundings: Surroundings): Finding[] {
  const nodes = [...walk(nodesOf(document))]
  return [
    ...nodes.flatMap((node) => checks.get(node.type)?.(node, surroundings) ?? []),
    ...checkHeadings(nodes),
    ...checkCaptions(nodesOf(document)),
  ]
}

/** A caption belongs to the table that follows it. */
function checkCaptions(nodes: LexicalNode[]): Finding[] {
  return nodes.flatMap((node, index) =>
    isTableCaption(node) && nodes[index + 1]?.type !== 'table'
      ? [finding('captionWithoutTable', wordsIn(node))]
      : [],
  )
}
