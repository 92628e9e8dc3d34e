import { Exhausted, runApart } from '../../lib/run-apart.ts'
import type { InspectionOutcome, InspectionTask } from './apart.ts'
import { refuseSize, type Declared, type Inspected } from './inspect.ts'
import type { InspectLimits } from './limits.ts'
import { FileRefusal } from './refusal.ts'

/**
 * The same as `inspect`, in a process of its own: a file that lets a parser loop, crash or fill the memory
 * is refused, and the server goes on.
 * @throws FileRefusal
 */
export async function inspectApart(
  bytes: Uint8Array,
  declared: Declared,
  limits: InspectLimits,
): Promise<Inspected> {
  refuseSize(bytes.length, limits.maxBytes)
  const outcome = await askApart({ bytes, declared, limits })
  if ('refused' in outcome) throw new FileRefusal(outcome.refused.code, outcome.refused.said)
  return { ...outcome.found, bytes: outcome.bytes ?? bytes }
}

async function askApart(task: InspectionTask): Promise<InspectionOutcome> {
  try {
    return await runApart('src/media/inspect/apart.ts', task, task.limits.maxMs)
  } catch (error) {
    throw error instanceof Exhausted ? tooComplex : error
  }
}

const tooComplex = new FileRefusal('too-complex', {
  ru: 'Проверка файла занимает слишком много времени или памяти, поэтому он не сохранён. Разделите файл на части или сохраните его проще: PDF — печатью в новый PDF, изображение — как JPEG.',
  en: 'Checking the file takes too much time or memory, so it was not stored. Divide it, or save it in a simpler way: a PDF by printing it to a new one, an image as JPEG.',
})
