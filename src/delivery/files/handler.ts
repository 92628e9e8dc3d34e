import { isStorableName, type FileStorage } from '../../media/storage/storage.ts'
import type { FileFate, ReadModel } from '../../read-model/index.ts'
import { createCors, type Cors } from '../graphql/cors.ts'
import { defaultSettings, type GraphqlSettings } from '../graphql/http-options.ts'
import { mediaPrefix } from '../paths.ts'
import { cacheHeaders, type Headers } from './headers.ts'
import { notFound, say, sendFile } from './send-file.ts'

export interface MediaOptions extends Partial<
  Pick<GraphqlSettings, 'freshness' | 'surrogateKeyHeader' | 'corsOrigins'>
> {
  readModel: Pick<ReadModel, 'fileFate'>
  /** Where the uploaded files are. */
  storage: Pick<FileStorage, 'read'>
  /** When the next planned change is due (ISO 8601, UTC); null for none. */
  nextChangeAt?: () => string | null
}

/**
 * @returns a handler that serves an uploaded file as long as a publication shows it: 404 for what
 * readers never could have, 410 for what is public no more, 308 to what has taken its place
 */
export function createMediaHandler(options: MediaOptions): (request: Request) => Promise<Response> {
  const { readModel, storage } = options
  const caching = { nextChangeAt: () => null, ...defaultSettings, ...options }
  const cors = createCors(caching.corsOrigins)
  return async (request) => {
    const common = corsHeaders(cors, request)
    if (request.method === 'OPTIONS') return preflight(common)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { ...common, Allow: 'GET, HEAD' } })
    const name = nameOf(request.url)
    const fate = name === null ? null : readModel.fileFate(name)
    if (name === null || fate === null) return notFound(request, common)
    const headers = { ...common, ...cacheHeaders(caching, fate) }
    if (fate.kind !== 'public') return tellFate(request, fate, headers)
    return sendFile(request, { storage, name, originalName: fate.originalName, headers, common })
  }
}

/** @returns the name of a file in the storage itself, or null for anything else */
function nameOf(url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost')
  try {
    const name = decodeURIComponent(pathname.slice(mediaPrefix.length))
    return isStorableName(name) ? name : null
  } catch {
    return null
  }
}

function corsHeaders(cors: Cors, request: Request): Headers {
  const headers = cors(request.headers.get('Origin') ?? undefined)
  const exposed = 'ETag, Accept-Ranges, Content-Range, Content-Disposition'
  return headers['Access-Control-Expose-Headers']
    ? { ...headers, 'Access-Control-Expose-Headers': exposed }
    : headers
}

/** Pages of other sites may read parts of a file, as viewers of PDF do. */
function preflight(common: Headers): Response {
  const allowed = {
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'Range, If-Range, If-Match, If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers: { ...common, ...allowed } })
}

function tellFate(
  request: Request,
  fate: Exclude<FileFate, { kind: 'public' }>,
  headers: Headers,
): Response {
  if (fate.kind === 'gone')
    return say(request, 410, 'Файл больше не опубликован.\nThe file is public no more.\n', headers)
  const location = { Location: mediaPrefix + encodeURIComponent(fate.name) }
  return new Response(null, { status: 308, headers: { ...headers, ...location } })
}
