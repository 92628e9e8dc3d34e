import { outcomeOf, type Outcome } from '../lib/outcome-apart.ts'
import { ImportError } from './import-error.ts'
import type { ImportedDocument } from './imported-document.ts'
import { readFileBytes } from './read-file.ts'
import { recogniseDocument, type RecognisedFile } from './recognise-document.ts'
import type { ImportLocale } from './recognised.ts'

/** What `readFileBytes` and `recogniseDocument` are given, in another process. */
export interface ReadingTask {
  bytes: Uint8Array
  fileName: string
  locale: ImportLocale
}

/** What a file says, and what is understood of it before records are asked. */
export interface ReadFile {
  document: ImportedDocument
  found: RecognisedFile
}

export type RefusedImport = Pick<ImportError, 'code' | 'messages'>

/** Reads a file in the process of whoever calls it: `readApart` has it called in another one. */
export default function readHere(task: ReadingTask): Promise<Outcome<ReadFile, RefusedImport>> {
  const { bytes, fileName, locale } = task
  return outcomeOf(
    async () => {
      const document = await readFileBytes(bytes, { fileName })
      return { document, found: recogniseDocument(document, locale) }
    },
    (error) =>
      error instanceof ImportError ? { code: error.code, messages: error.messages } : null,
  )
}
