import { outcomeOf, type Outcome } from '../../lib/outcome-apart.ts'
import { inspect, type Declared, type Inspected } from './inspect.ts'
import type { InspectLimits } from './limits.ts'
import { FileRefusal } from './refusal.ts'

/** What `inspect` is given, in another process. */
export interface InspectionTask {
  bytes: Uint8Array
  declared: Declared
  limits: InspectLimits
}

/** Bytes only where they are new. */
export type Inspection = Omit<Inspected, 'bytes'> & { bytes: Uint8Array | null }
export type RefusedFile = Pick<FileRefusal, 'code' | 'said'>

/** Inspects a file in the process of whoever calls it: `inspectApart` has it called in another one. */
export default function inspectHere(
  task: InspectionTask,
): Promise<Outcome<Inspection, RefusedFile>> {
  return outcomeOf(
    async () => {
      const found = await inspect(task.bytes, task.declared, task.limits)
      return { ...found, bytes: found.bytes === task.bytes ? null : found.bytes }
    },
    (error) => (error instanceof FileRefusal ? { code: error.code, said: error.said } : null),
  )
}
