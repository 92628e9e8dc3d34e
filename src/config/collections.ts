import type { CollectionConfig } from 'payload'
import type { ContentType } from '../content/content-type.ts'
import type { Environment } from './environment.ts'

/**
 * The collections of the registry as this installation runs them.
 * @returns the same configs, with uploads kept in the environment's media folder
 */
export function collectionsOf(
  contentTypes: readonly ContentType[],
  { mediaDir: staticDir }: Environment,
): CollectionConfig[] {
  return contentTypes.map(({ collection }) =>
    typeof collection.upload === 'object'
      ? { ...collection, upload: { ...collection.upload, staticDir } }
      : collection,
  )
}
