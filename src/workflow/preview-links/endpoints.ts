import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { messages } from '../messages.ts'
import { publicationTypes } from '../publication-types.ts'
import { readBody } from '../read-body.ts'
import { refusal } from '../refuse.ts'
import { makePreviewLink, revokePreviewLink } from './make-link.ts'
import { mostHours } from './settings.ts'

const body = z.strictObject({
  type: z.string(),
  id: z.string(),
  hours: z.int().min(1).max(mostHours).optional(),
  hash: z.string().optional(),
})

/** `POST /api/preview-links` and `DELETE /api/preview-links/ID`, for signed-in people. */
export const previewLinkEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    async handler(req) {
      if (!req.user) throw refusal(req, 403, messages.nobody)
      const { type: slug, ...asked } = await readBody(req, body)
      const type = publicationTypes(req.payload).find((known) => known.slug === slug)
      if (!type) throw refusal(req, 404, messages.noDocument)
      return answer(req, await makePreviewLink(req, { type, ...asked }), 201)
    },
  },
  {
    path: '/:id',
    method: 'delete',
    async handler(req) {
      if (!req.user) throw refusal(req, 403, messages.nobody)
      const id = String(req.routeParams?.id)
      await revokePreviewLink(req, id)
      return answer(req, { id, revoked: true }, 200)
    },
  },
]

function answer(req: PayloadRequest, content: object, status: number): Response {
  const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
  return Response.json(content, { status, headers })
}
