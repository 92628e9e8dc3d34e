import type { CollectionAfterOperationHook } from 'payload'
import { storageOf } from '../../src/workflow/files/storage-of.ts'
import { intakeIn, noteIntake } from './intake.ts'

/**
 * Writes the file itself, as the last that is done before the transaction is committed: whatever
 * refuses the document before leaves nothing in the storage, and what cannot be stored is not in the
 * database. What a failed commit leaves behind is swept up (`src/workflow/files/sweep.ts`).
 */
export const storeFile: CollectionAfterOperationHook = async ({ operation, result, req }) => {
  if (operation !== 'create' && operation !== 'updateByID') return result
  const intake = intakeIn(req)
  noteIntake(req, undefined)
  if (!intake?.filename) return result
  const { filename, file } = intake
  await storageOf(req.payload).write(filename, file.bytes, file.mimeType)
  return result
}
