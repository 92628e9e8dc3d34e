import type { CollectionAfterDeleteHook } from 'payload'
import { removeFile } from '../../src/media/storage/remove-file.ts'
import type { Media } from '../../src/payload-types.ts'
import { storageOf } from '../../src/workflow/files/storage-of.ts'

/** Payload removes the file that was uploaded; what was made of it is ours. */
export const removeVariants: CollectionAfterDeleteHook<Media> = async ({ doc, req }) => {
  if (doc.filename) await removeFile(storageOf(req.payload), doc.filename)
}
