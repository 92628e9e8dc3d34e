import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import busboy from 'busboy'
import type { PayloadRequest } from 'payload'
import type { Message } from '../lib/messages.ts'
import { cleanName } from '../media/original-name.ts'
import { refusal } from '../workflow/refuse.ts'

export interface UploadedFile {
  /** As people are shown it: one line, without a folder. */
  name: string
  /** Null when it is larger than is allowed: the rest of it was not kept. */
  bytes: Uint8Array | null
}

/** So many files are taken in one request. */
const mostFiles = 50

/**
 * Reads the files of a multipart request one after the other: the next is not read before `onFile` has
 * done with the last, so there is one in memory at a time.
 * @param maxBytes of one file; of a larger one no more than this is kept
 * @throws APIError (400) when the request is none, or cut off; files that came whole before were told of
 */
export async function readUploads(
  req: PayloadRequest,
  maxBytes: number,
  onFile: (file: UploadedFile) => Promise<void>,
): Promise<void> {
  const { body } = req
  const contentType = req.headers.get('content-type') ?? ''
  if (!body || !/^multipart\/form-data;/i.test(contentType)) throw refusal(req, 400, notMultipart)
  const files: Promise<void>[] = []
  let last = Promise.resolve()
  const parser = createParser(req, contentType, maxBytes)
  parser.on('file', (_, stream, { filename }) => {
    const name = cleanName(filename ?? '')
    last = last.then(async () => onFile({ name, bytes: await collect(stream) }))
    files.push(last)
    // Told through `files`. What follows a failure is read to its end and not kept.
    last.catch(() => stream.resume())
  })
  const parsed = await pipeline(Readable.fromWeb(body as WebStream), parser).then(
    () => null,
    (error: Error) => error,
  )
  const outcomes = await Promise.allSettled(files)
  if (parsed) throw refusal(req, 400, cutOff(parsed.message))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason as Error
}

function createParser(req: PayloadRequest, contentType: string, maxBytes: number) {
  const limits = { fileSize: maxBytes, files: mostFiles, fields: 20, fieldSize: 1_000 }
  try {
    return busboy({ headers: { 'content-type': contentType }, limits, defParamCharset: 'utf8' })
  } catch {
    throw refusal(req, 400, notMultipart)
  }
}

async function collect(stream: Readable & { truncated?: boolean }): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    // What is too large anyway need not be kept.
    if (stream.truncated) chunks.length = 0
    else chunks.push(chunk as Buffer)
  }
  return stream.truncated ? null : new Uint8Array(Buffer.concat(chunks))
}

const notMultipart: Message = {
  ru: 'Пришлите файлы как multipart/form-data.',
  en: 'Send files as multipart/form-data.',
}

const cutOff = (reason: string): Message => ({
  ru: `Передача прервалась (${reason}). Отправьте файл ещё раз.`,
  en: `The transfer was cut off (${reason}). Send the file again.`,
})
