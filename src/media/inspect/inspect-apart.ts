import { askApart } from '../../lib/outcome-apart.ts'
import type { Inspection, InspectionTask, RefusedFile } from './apart.ts'
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
  const found = await askApart<Inspection, RefusedFile>({
    ...{ file: 'src/media/inspect/apart.ts', ms: limits.maxMs, tooComplex },
    task: { bytes, declared, limits } satisfies InspectionTask,
    toRefusal: ({ code, said }) => new FileRefusal(code, said),
  })
  return { ...found, bytes: found.bytes ?? bytes }
}

const tooComplex = new FileRefusal('too-complex', {
  ru: 'Проверка файла занимает слишком много времени или памяти, поэтому он не сохранён. Разделите файл на части или сохраните его проще: PDF — печатью в новый PDF, изображение — как JPEG.',
  en: 'Checking the file takes too much time or memory, so it was not stored. Divide it, or save it in a simpler way: a PDF by printing it to a new one, an image as JPEG.',
})
