import type { Payload } from 'payload'
import type { FileStorage } from '../../media/storage/storage.ts'

/** What `payload.config.ts` says of where files are kept. */
interface Custom {
  fileStorage?: FileStorage
}

/**
 * @returns where uploaded files are kept, and what is made of them
 * @throws Error when the configuration names no place
 */
export function storageOf({ config }: Pick<Payload, 'config'>): FileStorage {
  const { fileStorage } = config.custom as Custom
  if (!fileStorage) throw new Error('payload.config.ts names no custom.fileStorage.')
  return fileStorage
}
