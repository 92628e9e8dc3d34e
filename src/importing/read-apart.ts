import { askApart } from '../lib/outcome-apart.ts'
import type { ReadFile, ReadingTask, RefusedImport } from './apart.ts'
import { ImportError } from './import-error.ts'
import { importError } from './refusals.ts'

/** How long reading a file may take, in milliseconds. */
const mostMs = 120_000

/**
 * Reads a file and recognises what it tells, in a process of its own: one that lets a reader loop, crash
 * or fill the memory is refused, and the server goes on.
 * @param ms how long it may take
 * @throws ImportError
 */
export function readApart(task: ReadingTask, ms: number = mostMs): Promise<ReadFile> {
  return askApart<ReadFile, RefusedImport>({
    ...{ file: 'src/importing/apart.ts', task, ms },
    toRefusal: ({ code, messages }) => new ImportError(code, messages),
    tooComplex: importError('too-complex', task.fileName),
  })
}
