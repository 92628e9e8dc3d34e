import type { CollectionSlug } from 'payload'
import type { TextBlock } from '../src/rich-text/from-paragraphs.ts'
import type { CalloutKind } from '../src/rich-text/words.ts'

/** Finds the id of a seeded document by its natural key. */
export type Refer = (type: CollectionSlug, slug: string) => string

export type SeedFields = Record<string, unknown>

/** A document of the demonstration content; its type and slug are its natural key. */
export interface SeedDocument {
  type: CollectionSlug
  /** Of a file, its name in `seed/files`. */
  slug: string
  /** Fields that are the same in every language. */
  fields?: (refer: Refer) => SeedFields
  ru: SeedFields
  en?: SeedFields
}

/** Words of a speaker in a body; without one they are those of the speaker of the publication. */
export interface SpokenBlock {
  kind: 'spoken'
  text: string
  /** Slug of a person. */
  person?: string
  speaker?: { name: string; position?: string; organisation?: string }
  language?: string
  approvedBy?: string
  approvedOn?: string
}

/** A callout. */
export interface BoxedBlock {
  kind: 'boxed'
  as: CalloutKind
  title?: string
  text: string
}

export type SeedBlock = TextBlock | SpokenBlock | BoxedBlock

/** Shorthand for the body of a publication. */
export const paragraphs = (...texts: string[]): TextBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }))

export const heading = (text: string): TextBlock => ({ kind: 'heading', text, level: 2 })

export const list = (...items: string[]): TextBlock => ({ kind: 'list', items })

export const boxed = (as: CalloutKind, text: string, title?: string): BoxedBlock => ({
  ...{ kind: 'boxed', as, text },
  ...(title && { title }),
})

/** A body of paragraphs and other blocks. */
export const bodyOf = (...blocks: (string | SeedBlock)[]): SeedBlock[] =>
  blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block))
