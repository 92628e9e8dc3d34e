import {
  headersWithCors,
  restoreVersionOperation,
  type CollectionSlug,
  type Endpoint,
} from 'payload'

/**
 * Restores a version as a draft, which goes through review like any change. Payload's own endpoint,
 * which the admin UI calls without `draft=true`, would write it over the published document.
 * @param slug the collection that the endpoint stands in
 */
export function restoreAsItWas(slug: string): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    async handler(req) {
      const id = String(req.routeParams?.id)
      const collection = req.payload.collections[slug as CollectionSlug]
      const document = await restoreVersionOperation({ id, collection, depth: 0, draft: true, req })
      const message = req.t('version:restoredSuccessfully')
      const headers = headersWithCors({ headers: new Headers(), req })
      return Response.json({ ...document, message }, { headers })
    },
  }
}
