import {
  headersWithCors,
  restoreVersionOperation,
  type CollectionSlug,
  type Endpoint,
} from 'payload'

/**
 * Restores a version as what it was. Payload's own endpoint, which the admin UI calls without
 * `draft=true` for the version of a draft, would write that draft over the published document and
 * so unpublish it.
 * @param slug the collection that the endpoint stands in
 */
export function restoreAsItWas(slug: string): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    async handler(req) {
      const id = String(req.routeParams?.id)
      const { version } = await req.payload.findVersionByID({
        ...{ collection: slug as CollectionSlug, id, depth: 0 },
        ...{ overrideAccess: false, req },
      })
      const wasDraft = (version as { _status?: string })._status !== 'published'
      const draft = wasDraft || req.query.draft === 'true'
      const collection = req.payload.collections[slug as CollectionSlug]
      const document = await restoreVersionOperation({ id, collection, depth: 0, draft, req })
      const message = req.t('version:restoredSuccessfully')
      const headers = headersWithCors({ headers: new Headers(), req })
      return Response.json({ ...document, message }, { headers })
    },
  }
}
