import type { CollectionBeforeChangeHook } from 'payload'
import { isPixels } from '../../src/media/file-types.ts'
import type { Media } from '../../src/payload-types.ts'

/**
 * Has the sizes of an image made anew, by `src/workflow/files`, when it is to be cut another way; for a
 * new file `noteFacts` does. Until then readers keep what they have. Runs before `markComplete`.
 */
export const askForSizes: CollectionBeforeChangeHook<Media> = ({ data, originalDoc }) => {
  const file = { ...originalDoc, ...data }
  if (!isPixels(file)) return data
  const isCutAnew = (['focalX', 'focalY'] as const).some(
    (name) => file[name] !== originalDoc?.[name],
  )
  return isCutAnew ? { ...data, processing: 'waiting', problem: null } : data
}
