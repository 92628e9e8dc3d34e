import { stemOf } from '../names.ts'
import type { FileStorage } from './storage.ts'

/**
 * Removes a file and all that was made of it.
 * @param name of the original, as it is stored
 */
export async function removeFile(storage: FileStorage, name: string): Promise<void> {
  await storage.remove(name)
  for await (const variant of storage.list(`${stemOf(name)}.`)) await storage.remove(variant.name)
}
