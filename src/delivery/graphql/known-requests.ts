import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { AnswerCache, StoredAnswer } from '../cache/answer-cache.ts'
import type { HttpRequest } from '../http/message.ts'

const rememberedRequests = 20_000
const rememberedCharacters = 20_000_000

/** Finds answers by requests as they were sent: no parsing for what was asked before. */
export interface KnownRequests {
  /** @returns the same text for the same request without a body, of a client that may see the same */
  nameOf(request: HttpRequest, scope: string): string
  /** @returns as `nameOf`, for a request whose body can be read again */
  nameOfPost(request: HttpRequest, scope: string): Promise<string>
  find(name: string): { key: string; stored: StoredAnswer } | null
  /** @param key the place of the answer in the cache */
  note(name: string, key: string): void
}

export function createKnownRequests(cache: AnswerCache): KnownRequests {
  const keys = new LRUCache<string, string>({
    max: rememberedRequests,
    maxSize: rememberedCharacters,
    sizeCalculation: (key, name) => key.length + name.length + 1,
  })
  return {
    // What is asked most needs no text made for it: an address begins with a slash.
    nameOf: ({ method, url }, scope) =>
      scope === '' && method === 'GET' ? url : `${scope}\n${method}\n${url}`,
    nameOfPost,
    find(name) {
      const key = keys.get(name)
      const stored = key === undefined ? undefined : cache.get(key)
      return key !== undefined && stored ? { key, stored } : null
    },
    note: (name, key) => void keys.set(name, key),
  }
}

async function nameOfPost(request: HttpRequest, scope: string): Promise<string> {
  const body = (await request.body(0)) ?? ''
  const hash = createHash('sha256').update(body).digest('base64')
  return [scope, request.header('content-type'), hash].join('\n')
}

/** The body can be read once, and is needed to know the request again. */
export async function readOnce(request: HttpRequest, most: number): Promise<HttpRequest> {
  const body = await request.body(most)
  const { method, url, address } = request
  return { method, url, address, header: (name) => request.header(name), body: async () => body }
}
