/** A program that reads under its own name, with a quota of its own. */
export interface ApiClient {
  id: string
  /** SHA-256 (hex) of its key; the key itself is known to nobody here. */
  keyHash: string
  /** Requests a minute. */
  quota: number
  /** Slugs of the types that it may read; null for all. */
  types: string[] | null
  /** Whether its key has been taken back: it is refused, not treated as nobody. */
  revoked: boolean
}

/** Who has a key. */
export interface ClientDirectory {
  /** @param keyHash SHA-256 (hex) of the key that a request shows */
  find(keyHash: string): ApiClient | undefined
  /** Notes that a client has made a request; cheap, and calls may be many. */
  used(id: string): void
}

/**
 * @param current asked at each look-up, so that a client is known or revoked from then on
 * @param used told of requests; nothing is noted when it is left out
 */
export function createClientDirectory(
  current: () => readonly ApiClient[],
  used: (id: string) => void = () => {},
): ClientDirectory {
  let clients: readonly ApiClient[] | undefined
  let byHash = new Map<string, ApiClient>()
  return {
    find(keyHash) {
      const now = current()
      if (now !== clients) byHash = new Map(now.map((client) => [client.keyHash, client]))
      clients = now
      return byHash.get(keyHash)
    },
    used,
  }
}
