import { headersWithCors, type Endpoint } from 'payload'
import { z } from 'zod'
import { readBody } from '../read-body.ts'
import { publicationTypes } from '../publication-types.ts'
import { refusal } from '../refuse.ts'
import { messages } from '../messages.ts'
import { publishTogether, scheduleTogether, type BundledDocument } from './publish-together.ts'

const body = z.strictObject({
  documents: z
    .array(z.strictObject({ type: z.string(), id: z.string(), hash: z.string().optional() }))
    .max(1000),
  at: z.string().optional(),
})

/**
 * `POST /api/bundles`: publishes several approved documents together, at once or, with `at`
 * (ISO 8601), at an instant; for signed-in people.
 */
export const bundleEndpoint: Endpoint = {
  path: '/bundles',
  method: 'post',
  async handler(req) {
    if (!req.user) throw refusal(req, 403, messages.nobody)
    const { documents, at } = await readBody(req, body)
    const types = publicationTypes(req.payload)
    const bundle = documents.map(({ type: slug, id, hash }): BundledDocument => {
      const type = types.find((known) => known.slug === slug)
      if (!type) throw refusal(req, 404, messages.noDocument)
      return { type, id, ...(hash && { hash }) }
    })
    if (at === undefined) await publishTogether(req, bundle)
    else await scheduleTogether(req, bundle, at)
    const headers = headersWithCors({ headers: new Headers(), req })
    return Response.json({ documents: bundle.length, at: at ?? null }, { headers })
  },
}
