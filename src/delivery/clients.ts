/** An application that identifies itself with a key. */
export interface ApiClient {
  id: string
  /** SHA-256 of its key, in hex. */
  keyHash: string
  /** Requests that it may make in a minute. */
  quota: number
  /** Slugs of the types of publications that it may read; null for all. */
  types: string[] | null
  revoked: boolean
}

/** The clients that there are. */
export interface ClientDirectory {
  /** @param keyHash SHA-256 of a key, in hex */
  find(keyHash: string): ApiClient | undefined
  /** Notes that a client made a request. */
  used(id: string): void
}

/** For an installation without clients. */
export const noClients: ClientDirectory = { find: () => undefined, used: () => {} }
