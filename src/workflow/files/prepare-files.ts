import { buffer } from 'node:stream/consumers'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { startWorker, type Worker } from '../../lib/worker.ts'
import { unreadableImage } from '../../media/images/unreadable-image.ts'
import { makeRenditionsApart } from '../../media/images/make-renditions-apart.ts'
import type { Renditions } from '../../media/renditions.ts'
import type { FileStorage } from '../../media/storage/storage.ts'
import type { Media } from '../../payload-types.ts'
import { storageOf } from './storage-of.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { withinTransaction } from '../within-transaction.ts'

/** Between two looks for files that wait, in milliseconds: whoever uploads is about to write the text. */
const interval = 1_000

/**
 * Starts the job that makes the sizes of images, one image after the other. What waits is found in the
 * database, so a process that was killed leaves nothing undone. Two processes that make the same sizes
 * write the same files.
 */
export function startFilePreparation(payload: Payload): Worker {
  return startWorker({
    work: (isStopped) => prepareWaiting(payload, isStopped),
    wait: () => interval,
    onError: (err) => payload.logger.error({ err }, 'Files that wait cannot be read'),
  })
}

/** Prepares all files that wait. What cannot be done is noted with the file. */
export async function prepareWaiting(
  payload: Payload,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const { docs } = await payload.db.find<Media>({
    collection: 'media',
    where: { processing: { equals: 'waiting' } },
    ...{ sort: 'createdAt', pagination: false, limit: 0 },
  })
  for (const file of docs) if (!isStopped()) await prepare(payload, file)
}

async function prepare(payload: Payload, file: Media): Promise<void> {
  try {
    const renditions = await renditionsOf(storageOf(payload), file)
    await save(payload, file, { processing: 'ready', problem: null, renditions: { ...renditions } })
  } catch (err) {
    payload.logger.error({ err, file: file.id }, 'The sizes of an image cannot be made')
    await save(payload, file, { processing: 'failed', problem: unreadableImage.ru })
  }
}

async function renditionsOf(storage: FileStorage, file: Media): Promise<Renditions> {
  const { filename: name, mimeType, focalX, focalY } = file
  const stored = name ? await storage.read(name) : null
  if (!stored || !name || !mimeType) throw new Error('The uploaded file is not there.')
  const bytes = await buffer(stored.stream)
  const focalPoint = { x: Math.round(focalX ?? 50), y: Math.round(focalY ?? 50) }
  return makeRenditionsApart({ bytes, name, mimeType, focalPoint }, (variant, made, mediaType) =>
    storage.write(variant, made, mediaType),
  )
}

/** A file that was replaced, cut anew or deleted meanwhile is left to the next look. */
async function save(payload: Payload, file: Media, data: Partial<Media>): Promise<void> {
  await retryConflicts(async () => {
    const req = await createLocalReq({}, payload)
    await withinTransaction(req, async () => {
      const now = await findNow(req, file.id)
      const isSame = (['filename', 'focalX', 'focalY'] as const).every(
        (name) => now?.[name] === file[name],
      )
      if (!now || !isSame) return
      await payload.update({ collection: 'media', id: file.id, data, depth: 0, locale: 'ru', req })
    })
  })
}

function findNow(req: PayloadRequest, id: string): Promise<Media | null> {
  const where = { id: { equals: id } }
  return req.payload.db.findOne<Media>({ collection: 'media', where, req })
}
