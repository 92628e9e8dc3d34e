import type { FrozenReference } from '../content/model.ts'
import { headingText, walkBlocks } from './headings.ts'
import { inlineText } from './inline-text.ts'
import { linesIn } from './notes.ts'
import { readTree } from './read-tree.ts'
import type { Block, Inline } from './tree.ts'

export interface OutlineHeading {
  level: number
  text: string
  /** Of the same heading in HTML. */
  id: string
}

/** A link of a text, with its address or the reference that it makes. */
export interface OutlineLink {
  text: string
  target: string | FrozenReference
}

/** What a rich text holds, in reading order. */
export interface Outline {
  headings: OutlineHeading[]
  links: OutlineLink[]
  /** What stands in the text as a block of its own: related documents. */
  embedded: FrozenReference[]
}

/** @param document Lexical JSON as stored */
export function outlineOf(document: unknown): Outline {
  const blocks = [...walkBlocks(readTree(document))]
  const embedded = blocks.flatMap((block) => {
    if (block.type === 'recommendation') return [block.guideline]
    return block.type === 'relationship' ? [block.reference] : []
  })
  return { headings: blocks.flatMap(toHeading), links: blocks.flatMap(linksInBlock), embedded }
}

/** @param document Lexical JSON as stored */
export function headingsOf(document: unknown): OutlineHeading[] {
  return [...walkBlocks(readTree(document))].flatMap(toHeading)
}

function toHeading(block: Block): OutlineHeading[] {
  if (block.type !== 'heading') return []
  return [{ level: block.level, text: headingText(block), id: block.id }]
}

function linksInBlock(block: Block): OutlineLink[] {
  return linesIn(block).flat().flatMap(toLink)
}

function toLink(inline: Inline): OutlineLink[] {
  if (inline.type !== 'link') return []
  return [{ text: inlineText(inline.children).trim(), target: inline.target }]
}
