import type { CollectionBeforeChangeHook } from 'payload'
import type { Media } from '../../src/payload-types.ts'
import { intakeIn, noteIntake } from './intake.ts'

/**
 * Writes down what was read from an uploaded file, here because nobody may write these fields by
 * hand. Of the file that stood here before nothing stays, and without another one all of it does:
 * Payload lets type and size be written. Runs before `markComplete`.
 */
export const noteFacts: CollectionBeforeChangeHook<Media> = ({ data, originalDoc, req }) => {
  const intake = intakeIn(req)
  if (!intake) return originalDoc ? { ...data, ...identityOf(originalDoc) } : data
  const { file, originalName, sha256 } = intake
  noteIntake(req, { ...intake, filename: data.filename ?? undefined })
  return {
    ...data,
    ...{ originalName, sha256, mimeType: file.mimeType, filesize: file.bytes.length },
    ...{ width: file.width ?? null, height: file.height ?? null },
    ...{ pages: file.pages ?? null, duration: file.duration ?? null, text: file.text ?? null },
    ...{ processing: file.isImage ? 'waiting' : 'ready', problem: null, renditions: null },
  }
}

const identityOf = ({ filename, mimeType, filesize, width, height }: Media) => ({
  ...{ filename, mimeType, filesize, width, height },
})
