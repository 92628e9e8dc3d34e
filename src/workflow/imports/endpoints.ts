import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { maySee } from '../may-see.ts'
import { messages } from '../messages.ts'
import { publicationTypes } from '../publication-types.ts'
import { readBody } from '../read-body.ts'
import { refusal } from '../refuse.ts'
import type { ImportRecord } from './import-record.ts'
import { importMessages } from './messages.ts'
import { findVisible, settleSuggestion } from './settle.ts'
import { findImport, pathOfFile } from './store.ts'

const body = z.strictObject({ state: z.enum(['accepted', 'declined']) })

/** What was imported, for who may see the draft that it became. */
export const importEndpoints: Endpoint[] = [
  {
    path: '/of/:type/:document',
    method: 'get',
    handler: async (req) => answer(req, await describe(req)),
  },
  {
    path: '/:id/suggestions/:key',
    method: 'post',
    async handler(req) {
      if (!req.user) throw refusal(req, 403, messages.nobody)
      const { state } = await readBody(req, body)
      const { id, key } = req.routeParams ?? {}
      const asked = { importId: String(id), key: String(key), state }
      return answer(req, toDescription(await settleSuggestion(req, asked)))
    },
  },
  { path: '/:id/file', method: 'get', handler: sendFile },
]

/** The import of a document as the panel beside it shows it; null for one that was written here. */
async function describe(req: PayloadRequest): Promise<ImportDescription | null> {
  const { type: slug, document } = req.routeParams ?? {}
  const type = publicationTypes(req.payload).find((known) => known.slug === slug)
  if (!req.user || !type || !(await maySee(req, type, String(document))))
    throw refusal(req, 404, messages.noDocument)
  const record = await findImport(req, {
    and: [{ type: { equals: type.slug } }, { documentId: { equals: String(document) } }],
  })
  return record && toDescription(record)
}

function toDescription(record: ImportRecord) {
  const { id, fileName, format, at, byName, notMapped, warnings, suggestions } = record
  return {
    ...{ id, fileName, format, at, byName, notMapped, warnings },
    suggestions: suggestions.map(
      ({ key, label, shown, where, certainty, record: found, state }) => ({
        ...{ key, label, shown, where, certainty, record: found, state },
      }),
    ),
  }
}

export type ImportDescription = ReturnType<typeof toDescription>

/** The file as it came: to be kept by the browser, never to be shown by it. */
async function sendFile(req: PayloadRequest): Promise<Response> {
  const { record } = await findVisible(req, String(req.routeParams?.id))
  const path = await pathOfFile(req, record.fileId)
  const size = path && (await stat(path).catch(() => null))?.size
  if (!path || size === null) throw refusal(req, 404, importMessages.noFile)
  const headers = new Headers({
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(record.fileName)}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  })
  const content = Readable.toWeb(createReadStream(path)) as ReadableStream
  return new Response(content, { headers: headersWithCors({ headers, req }) })
}

function answer(req: PayloadRequest, content: object | null): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  return Response.json(content, { headers: headersWithCors({ headers, req }) })
}
