import { randomBytes } from 'node:crypto'
import { toLexical } from '../src/rich-text/from-paragraphs.ts'
import type { Refer, SeedBlock, SpokenBlock } from './document.ts'

/** Builds a text as the editor stores it. */
export function toRichText(blocks: readonly SeedBlock[], refer: Refer) {
  const children = blocks.flatMap((block) =>
    block.kind === 'spoken' ? [toQuote(block, refer)] : toLexical([block]).root.children,
  )
  return { root: { ...toLexical([]).root, children } }
}

function toQuote({ kind: _, person, speaker, ...quote }: SpokenBlock, refer: Refer) {
  const id = randomBytes(12).toString('hex')
  const said = person ? { person: refer('people', person) } : speaker
  const fields = { id, blockName: '', blockType: 'quote', ...quote, ...(said && { speaker: said }) }
  return { type: 'block', version: 2, format: '', fields }
}
