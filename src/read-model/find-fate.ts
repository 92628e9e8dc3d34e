import { parsePath } from '../content/addresses.ts'
import type { FrozenReference } from '../content/model.ts'
import { toSitePath } from '../lib/site-path.ts'
import {
  createAddressLocator,
  toPagePath,
  type Address,
  type Left,
  type Place,
} from './locate-address.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

export type { Address } from './locate-address.ts'

/** What has become of a public address. Instants are ISO 8601 in UTC. */
export type Fate =
  /** It is public, and this is its address. */
  | ({ kind: 'public'; path: string | null } & FrozenReference)
  | Moved
  /** It was unpublished; the comment of whoever did it is known to colleagues alone. */
  | ({ kind: 'gone' } & Left)
  /** The law demanded that nothing remains of it. */
  | ({ kind: 'erased'; since: string } & FrozenReference)

/** Readers of an address are sent to another one. */
export interface Moved {
  kind: 'moved'
  path: string
  /** The document whose page that is, if it is one of ours. */
  to: FrozenReference | null
  /** What readers asked for. */
  from: FrozenReference
  /** Whether a document was given another address; a redirect of editors can end. */
  permanent: boolean
}

/** Longest chain of redirects that is followed; browsers give up at 20 too. */
const mostRedirects = 20

/**
 * @returns a function that follows former addresses and redirects to the end; a chain that leads
 * nowhere, or back, is as gone as its beginning. Null for what was never public.
 */
export function createFateFinder(
  sqlite: Sqlite,
  types: TypeNumbers,
): (address: Address) => Fate | null {
  const locate = createAddressLocator(sqlite, types)

  function follow(from: Place): Moved | null {
    const origin = { type: from.type, id: from.id }
    const moved = { kind: 'moved', from: origin, permanent: from.kind === 'public' } as const
    let place: Place | null = from
    for (let hop = 0; hop <= mostRedirects && place?.kind === 'gone'; hop += 1) {
      const { redirect }: { redirect: Address | null } = place
      if (!redirect) return null
      place = locate(redirect)
      if (!place) return isForeign(redirect) ? { ...moved, path: redirect.path, to: null } : null
    }
    if (place?.kind !== 'public' || place.path === null) return null
    const { path, type, id } = place
    return { ...moved, path, to: { type, id } }
  }

  /** On the same site; where a page of ours could be, one is public or the path leads nowhere. */
  function isForeign(address: Address): address is { path: string } {
    if (!('path' in address) || toSitePath(address.path) === null) return false
    return parsePath(types.model, toPagePath(address.path)) === null
  }

  return (address) => {
    const place = locate(address)
    if (place?.kind === 'public') {
      const { isFormer, ...found } = place
      return isFormer ? follow(place) : found
    }
    if (place?.kind !== 'gone') return place
    const { kind, type, id, since, reason, path } = place
    return follow(place) ?? { kind, type, id, since, reason, path }
  }
}
