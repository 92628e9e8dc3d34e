import type { CollectionBeforeChangeHook } from 'payload'
import type { Media } from '../../src/payload-types.ts'

/**
 * Has the sizes of an image made, by `src/workflow/files`, when it is new or is to be cut another way.
 * Until then readers keep what they have. Runs before `markComplete`.
 */
export const askForSizes: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req }) => {
  const file = { ...originalDoc, ...data }
  if (!isResized(file.mimeType)) return data
  const isNew = req.file !== undefined || data.filename !== originalDoc?.filename
  const isCutAnew = (['focalX', 'focalY'] as const).some(
    (name) => file[name] !== originalDoc?.[name],
  )
  return isNew || isCutAnew ? { ...data, processing: 'waiting', problem: null } : data
}

/** An SVG is drawn at any size. */
function isResized(mimeType: string | null | undefined): boolean {
  return mimeType?.startsWith('image/') === true && mimeType !== 'image/svg+xml'
}
