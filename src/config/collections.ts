import type { CollectionConfig } from 'payload'
import type { ContentType } from '../content/content-type.ts'
import { importFilesCollection } from '../workflow/imports/import-record.ts'
import type { Environment } from './environment.ts'

/**
 * The collections of the registry as this installation runs them: uploads are kept in its media
 * folder, imported files beside it in a collection of their own, and cookies are sent over HTTPS only when the site has HTTPS.
 */
export function collectionsOf(
  contentTypes: readonly ContentType[],
  { mediaDir: staticDir, importDir, siteUrl }: Environment,
): CollectionConfig[] {
  const cookies = { secure: siteUrl.startsWith('https:'), sameSite: 'Lax' } as const
  const own = contentTypes.map(({ collection }) => {
    const { upload, auth } = collection
    return {
      ...collection,
      ...(typeof upload === 'object' && { upload: { ...upload, staticDir } }),
      ...(typeof auth === 'object' && { auth: { ...auth, cookies } }),
    }
  })
  return [...own, importFilesCollection(importDir)]
}
