import type { ContentModel } from '../content/model.ts'
import type { DeliveredDocument } from './batch.ts'

/** First part of the addresses of uploaded files. */
export const mediaPrefix = '/media/'

/** @returns the public path of a document, or null where its type has no page */
export function pathOf({ document, type }: DeliveredDocument): string | null {
  return type.pathPrefix === null ? null : `${type.pathPrefix}/${document.slug}`
}

/** @returns the address of an uploaded file, or null for a document without one */
export function fileUrlOf(delivered: DeliveredDocument): string | null {
  const { filename } = delivered.values()
  return typeof filename === 'string' ? mediaPrefix + encodeURIComponent(filename) : null
}

/** @returns the type and slug that a public path means, or null when no type has such paths */
export function parsePath(
  model: ContentModel,
  path: string,
): { type: string; slug: string } | null {
  const end = path.lastIndexOf('/')
  const [prefix, slug] = [path.slice(0, end), path.slice(end + 1)]
  const type = model.types.find(({ pathPrefix }) => pathPrefix === prefix)
  return type && slug ? { type: type.slug, slug } : null
}
