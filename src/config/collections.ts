import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import type { ContentType } from '../content/content-type.ts'
import { importFilesCollection } from '../workflow/imports/import-record.ts'
import type { Environment } from './environment.ts'

/**
 * The collections of the registry as this installation runs them: cookies are sent over HTTPS only
 * when the site has HTTPS, and Payload keeps no uploads by itself; imported files are kept in a folder
 * and a collection of their own.
 */
export function collectionsOf(
  contentTypes: readonly ContentType[],
  { dataDir, importDir, siteUrl }: Environment,
): CollectionConfig[] {
  // Payload would remove a replaced file at once, though the transaction may still fail: it is sent to
  // a folder that is never there.
  const staticDir = join(dataDir, 'no-uploads')
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
