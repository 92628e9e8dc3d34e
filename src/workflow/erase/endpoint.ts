import { headersWithCors, type Endpoint } from 'payload'
import { z } from 'zod'
import type { TypeModel } from '../../content/model.ts'
import { readBody } from '../read-body.ts'
import { eraseRecord } from './erase-record.ts'

const body = z.strictObject({
  comment: z.string().max(10_000).optional(),
  confirmation: z.string().max(10_000).optional(),
})

/** `POST /api/TYPE/ID/erase` for supporting records, which have no panel. */
export function eraseEndpoint(type: TypeModel): Endpoint {
  return {
    path: '/:id/erase',
    method: 'post',
    async handler(req) {
      const id = String(req.routeParams?.id)
      await eraseRecord(req, type, id, await readBody(req, body))
      return Response.json(
        { id, erased: true },
        { headers: headersWithCors({ headers: new Headers(), req }) },
      )
    },
  }
}
