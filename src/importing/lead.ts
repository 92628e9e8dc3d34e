import { readDateline } from './dateline.ts'
import { isProse } from './head.ts'
import type { TextBlock } from './recognised.ts'
import { splitSentences } from './split-sentences.ts'

const maximumLength = 300

/**
 * The first sentences of the first prose, without its dateline, as many as fit in 300 characters:
 * a copy, the body keeps them. Empty when there is no prose or its first sentence is longer.
 */
export function findLead(blocks: TextBlock[]): string {
  const block = blocks.find(isProse)
  if (block?.kind !== 'paragraph') return ''
  let lead = ''
  for (const sentence of splitSentences(readDateline(block.text)?.rest ?? block.text)) {
    const longer = lead ? `${lead} ${sentence}` : sentence
    if (longer.length > maximumLength) break
    lead = longer
  }
  return lead
}
