import { FileRefusal } from '../inspect/refusal.ts'
import type { Scanner } from './scanner.ts'

/**
 * @param scan null where nothing searches for viruses
 * @throws FileRefusal that names what was found; ScanFailure when the file cannot be searched now
 */
export async function refuseInfected(scan: Scanner | null, bytes: Uint8Array): Promise<void> {
  const verdict = await scan?.(bytes)
  if (!verdict || verdict.isClean) return
  throw new FileRefusal('infected', {
    ru: `В файле найден вирус (${verdict.found}). Он не сохранён; проверьте компьютер, с которого его загружали.`,
    en: `The file has a virus (${verdict.found}). It was not stored; check the computer that it came from.`,
  })
}
