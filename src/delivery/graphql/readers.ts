import type { ReadModel } from '../../read-model/index.ts'
import type { ApiClient } from '../clients.ts'
import { restrictTypes } from '../restrict-types.ts'

/** For whom an answer is. */
export interface Reader {
  readModel: ReadModel
  /** What of the whole read model the client may see. */
  limitTo(whole: ReadModel): ReadModel
  /** Names what of the read model the client may see; one name for all who may see the same. */
  scope: string
  mediaType: string
  /** By which the client wants to see what is not public yet; null for the public. */
  previewToken: string | null
}

/** Knows readers again: who is sent the same is the same object. */
export interface Readers {
  of(client: ApiClient | null, mediaType: string, previewToken: string | null): Reader
}

export function createReaders(readModel: ReadModel): Readers {
  const everyone = new Map<string, Reader>()
  const limitedTo = (types: readonly string[] | null) => {
    if (types === null) return { readModel, scope: '', limitTo: (whole: ReadModel) => whole }
    const limitTo = (whole: ReadModel) => restrictTypes(whole, types)
    // Also who may read no type at all is not everyone.
    return { readModel: limitTo(readModel), scope: `only ${[...types].sort().join()}`, limitTo }
  }
  return {
    of(client, mediaType, previewToken) {
      const types = client?.types ?? null
      if (types !== null || previewToken !== null)
        return { ...limitedTo(types), mediaType, previewToken }
      const known = everyone.get(mediaType)
      if (known) return known
      const made = { ...limitedTo(null), mediaType, previewToken }
      everyone.set(mediaType, made)
      return made
    },
  }
}
