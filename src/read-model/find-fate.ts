import type { FrozenReference } from '../content/model.ts'
import { createAddressLocator, type Address, type Place } from './locate-address.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

export type { Address } from './locate-address.ts'

/** What has become of a public address. Instants are ISO 8601 in UTC. */
export type Fate =
  /** It is public, and this is its address. */
  | ({ kind: 'public'; path: string | null } & FrozenReference)
  /** Its readers are sent there: `to` is the document whose page that is, if it is one of ours. */
  | { kind: 'moved'; path: string; to: FrozenReference | null }
  /** It was unpublished; why is known to colleagues alone. */
  | { kind: 'gone'; since: string }
  /** The law demanded that nothing remains of it. */
  | { kind: 'erased'; since: string }

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

  function follow(from: Place): Fate | null {
    let place: Place | null = from
    for (let hop = 0; hop <= mostRedirects && place?.kind === 'gone'; hop += 1) {
      const { redirect }: { redirect: Address | null } = place
      if (!redirect) return null
      place = locate(redirect)
      if (!place) return 'path' in redirect ? { kind: 'moved', ...redirect, to: null } : null
    }
    if (place?.kind !== 'public' || place.path === null) return null
    const { path, type, id } = place
    return { kind: 'moved', path, to: { type, id } }
  }

  return (address) => {
    const place = locate(address)
    if (place?.kind === 'public') {
      const { isFormer, ...found } = place
      return isFormer ? follow(place) : found
    }
    if (place?.kind === 'gone') return follow(place) ?? { kind: 'gone', since: place.since }
    return place
  }
}
