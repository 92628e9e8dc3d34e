import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import type { PublicFile, ReadModel } from '../read-model/index.ts'
import { mediaHeaders } from './media-headers.ts'
import { mediaPrefix } from './paths.ts'

export interface MediaOptions {
  readModel: Pick<ReadModel, 'file'>
  /** Where the uploaded files are. */
  directory: string
}

/**
 * @returns a handler that serves an uploaded file as long as a publication shows it, and 404 for
 * everything else
 */
export function createMediaHandler({
  readModel,
  directory,
}: MediaOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
    const name = nameOf(request.url)
    const file = name === null ? null : readModel.file(name)
    const handle = file && (await openFile(directory, file))
    return handle ? respond(request, file, handle) : new Response('Not found', { status: 404 })
  }
}

/** @returns the name of a file in the directory itself, or null for anything else */
function nameOf(url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost')
  try {
    const name = decodeURIComponent(pathname.slice(mediaPrefix.length))
    const isPlain = basename(name) === name && !/[\\\0]|^\.*$/.test(name)
    return isPlain ? name : null
  } catch {
    return null
  }
}

/** A link would lead out of the directory. */
async function openFile(directory: string, { filename }: PublicFile): Promise<FileHandle | null> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
  return open(join(directory, filename), flags).catch(() => null)
}

async function respond(request: Request, file: PublicFile, handle: FileHandle): Promise<Response> {
  const stats = await handle.stat()
  const headers = mediaHeaders(file, stats)
  const isKnown = request.headers.get('If-None-Match')?.includes(headers.ETag) ?? false
  const status = !stats.isFile() ? 404 : isKnown ? 304 : 200
  if (status !== 200 || request.method === 'HEAD') {
    await handle.close()
    if (status === 404) return new Response('Not found', { status })
    return new Response(null, { status, headers })
  }
  const stream = handle.createReadStream()
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers })
}
