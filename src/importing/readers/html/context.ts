import type { Message } from '../../import-error.ts'
import type { ImportedImage } from '../../tree.ts'
import type { Node } from './dom.ts'
import type { Notes } from './notes.ts'

/** What is known while a page is read, and what is collected on the way. */
export interface Context {
  notes: Notes
  /** The image behind an address, if the file has it. */
  findImage: (src: string, alt: string) => ImportedImage | null
  notMapped: Message[]
  /** Parts that the tree does not have, on purpose: `plainText` leaves them out too. */
  isLeftOut: (node: Node) => boolean
}
