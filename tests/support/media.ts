import type { Payload } from 'payload'
import { prepareWaiting } from '../../src/workflow/files/prepare-files.ts'
import { rights } from './rights.ts'
import { image } from './whole-documents.ts'

interface Upload {
  name: string
  mimetype: string
  data: Buffer
  size: number
}

/**
 * @param file a drawing where nothing else is given
 * @param data what differs from `rights`
 * @returns the id of a file that publications may show
 */
export async function addFile(payload: Payload, file?: Upload, data: object = {}): Promise<string> {
  const upload = file ?? (await image())
  const made = await payload.create({
    collection: 'media',
    data: { ...rights, alt: upload.name, ...data },
    file: upload,
  })
  await prepareWaiting(payload)
  return made.id
}
