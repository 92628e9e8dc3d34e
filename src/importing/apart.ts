import { ImportError } from './import-error.ts'
import type { ImportedDocument } from './imported-document.ts'
import { readFileBytes } from './read-file.ts'

/** What `readFileBytes` is given, in another process. */
export interface ReadingTask {
  bytes: Uint8Array
  fileName: string
}

/** Plain data, since classes do not go from process to process. */
export type ReadingOutcome =
  { document: ImportedDocument } | { refused: Pick<ImportError, 'code' | 'messages'> }

/** Reads a file in the process of whoever calls it: `readApart` has it called in another one. */
export default async function readHere({ bytes, fileName }: ReadingTask): Promise<ReadingOutcome> {
  try {
    return { document: await readFileBytes(bytes, { fileName }) }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { refused: { code: error.code, messages: error.messages } }
  }
}
