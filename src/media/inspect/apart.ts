import { inspect, type Declared, type Inspected } from './inspect.ts'
import type { InspectLimits } from './limits.ts'
import { FileRefusal } from './refusal.ts'

/** What `inspect` is given, in another process. */
export interface InspectionTask {
  bytes: Uint8Array
  declared: Declared
  limits: InspectLimits
}

/** Plain data, since classes do not go from process to process; bytes only where they are new. */
export type InspectionOutcome =
  | { found: Omit<Inspected, 'bytes'>; bytes: Uint8Array | null }
  | { refused: Pick<FileRefusal, 'code' | 'said'> }

/** Inspects a file in the process of whoever calls it: `inspectApart` has it called in another one. */
export default async function inspectHere(task: InspectionTask): Promise<InspectionOutcome> {
  try {
    const { bytes, ...found } = await inspect(task.bytes, task.declared, task.limits)
    return { found, bytes: bytes === task.bytes ? null : bytes }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    return { refused: { code: error.code, said: error.said } }
  }
}
