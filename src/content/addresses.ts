import { sha256 } from '../lib/hash.ts'
import type { ContentModel, TypeModel } from './model.ts'

/** @returns the public path of a document of the type, or null where the type has no page */
export function addressOf({ pathPrefix }: TypeModel, slug: string): string | null {
  return pathPrefix === null ? null : `${pathPrefix}/${slug}`
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

/**
 * What remains of an address after an erasure: whoever asks for it can be told that it is gone,
 * and nobody can read it.
 * @param id of the erased document, so that the same address of two documents differs
 */
export function eraseAddress(id: string, path: string): string {
  return sha256(`${id} ${path}`)
}
