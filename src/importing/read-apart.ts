import { Exhausted, runApart } from '../lib/run-apart.ts'
import type { ReadingOutcome, ReadingTask } from './apart.ts'
import { ImportError } from './import-error.ts'
import type { ImportedDocument, ReadOptions } from './imported-document.ts'
import { importError } from './refusals.ts'

/** How long reading a file may take, in milliseconds. */
const mostMs = 120_000

/**
 * The same as `readFileBytes`, in a process of its own: a file that lets a reader loop, crash or fill the
 * memory is refused, and the server goes on.
 * @param ms how long it may take
 * @throws ImportError
 */
export async function readApart(
  bytes: Uint8Array,
  { fileName }: ReadOptions,
  ms: number = mostMs,
): Promise<ImportedDocument> {
  const outcome = await askApart({ bytes, fileName }, ms)
  if ('document' in outcome) return outcome.document
  throw new ImportError(outcome.refused.code, outcome.refused.messages)
}

async function askApart(task: ReadingTask, ms: number): Promise<ReadingOutcome> {
  try {
    return await runApart('src/importing/apart.ts', task, ms)
  } catch (error) {
    throw error instanceof Exhausted ? importError('too-complex', task.fileName) : error
  }
}
