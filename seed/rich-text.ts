import { randomBytes } from 'node:crypto'
import { toLexical } from '../src/rich-text/from-paragraphs.ts'
import type { BoxedBlock, Refer, SeedBlock, SpokenBlock } from './document.ts'

/** Builds a text as the editor stores it. */
export function toRichText(blocks: readonly SeedBlock[], refer: Refer) {
  const children = blocks.flatMap((block) => {
    if (block.kind === 'spoken') return [toQuote(block, refer)]
    return block.kind === 'boxed' ? [toCallout(block)] : toLexical([block]).root.children
  })
  return { root: { ...toLexical([]).root, children } }
}

function toQuote({ kind: _, person, speaker, ...quote }: SpokenBlock, refer: Refer) {
  const said = person ? { person: refer('people', person) } : speaker
  return toBlock('quote', { ...quote, ...(said && { speaker: said }) })
}

function toCallout({ as: kind, title, text }: BoxedBlock) {
  const body = toLexical([{ kind: 'paragraph', text }])
  return toBlock('callout', { kind, ...(title && { title }), body })
}

function toBlock(blockType: string, given: object) {
  const id = randomBytes(12).toString('hex')
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockName: '', blockType, ...given },
  }
}
