import type { Message } from './import-error.ts'
import type { ImportedBlock } from './tree.ts'

/** The formats that are read. */
export const formats = ['docx', 'html', 'markdown', 'text', 'pdf'] as const
export type ImportFormat = (typeof formats)[number]

/** A file as it was read, before anything in it is recognised: plain data, no Payload. */
export interface ImportedDocument {
  format: ImportFormat
  /** Of a text file, such as `windows-1251`; absent for formats that have one of their own. */
  encoding?: string
  blocks: ImportedBlock[]
  /**
   * The words of the file's text by another way than `blocks`, to compare with: without notes, one
   * line or blank line between paragraphs.
   */
  plainText: string
  /** What the file has beside its text and what has no place in a draft. */
  notMapped: Message[]
  /** What a person should look at. */
  warnings: Message[]
}

/** What a reader is told. */
export interface ReadOptions {
  /** Named in errors. */
  fileName: string
}
