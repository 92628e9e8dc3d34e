import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ReadModel, Tag } from '../../read-model/index.ts'

export type Encoding = 'br' | 'gzip'

/** An answer as its final bytes. */
export interface StoredAnswer {
  body: Buffer
  /** Of the bytes, without quotes. */
  etag: string
  /** What it was made of: when one of these is touched, it is not true any more. */
  tags: readonly Tag[]
  /** The documents and types among them, as shared caches are told. */
  surrogateKeys: string
  /** Milliseconds since 1970 when it ceases to be true by itself. */
  expiresAt: number
  /** The same bytes compressed, once somebody has asked for that. */
  encoded: { [encoding in Encoding]?: Buffer }
}

/** Answers that are known to be true. */
export interface AnswerCache {
  get(key: string): StoredAnswer | undefined
  put(key: string, answer: StoredAnswer): void
  /** Call it when an answer has grown. */
  resize(key: string, answer: StoredAnswer): void
  readonly bytes: number
  /** How often something ceased to be true: an answer that was begun before may be one of before. */
  readonly changes: number
  close(): void
}

/** @returns what names a body among all others, as it stands in `StoredAnswer.etag` */
export function nameBody(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}

/** For what an entry takes beside its bodies. */
const overheadBytes = 1000

/** For what a tag takes beside its characters, here and where answers are found by it. */
const tagBytes = 60

/**
 * @param maxBytes memory for answers; those that were not asked for longest make room. With 0
 * nothing is kept.
 * @param readModel tells what is not true any more
 */
export function createAnswerCache(
  maxBytes: number,
  readModel: Pick<ReadModel, 'onTouched'>,
): AnswerCache {
  if (maxBytes === 0) return noCache
  const keysOf = new Map<Tag, Set<string>>()
  const answers = new LRUCache<string, StoredAnswer>({
    maxSize: maxBytes,
    sizeCalculation: sizeOf,
    disposeAfter(answer, key, reason) {
      if (reason !== 'set') for (const tag of answer.tags) forget(tag, key)
    },
  })

  function forget(tag: Tag, key: string): void {
    const keys = keysOf.get(tag)
    keys?.delete(key)
    if (keys?.size === 0) keysOf.delete(tag)
  }

  function note(tag: Tag, key: string): void {
    const keys = keysOf.get(tag)
    if (keys) keys.add(key)
    else keysOf.set(tag, new Set([key]))
  }

  let changes = 0
  const close = readModel.onTouched((touched) => {
    changes += 1
    if (touched === null) return answers.clear()
    for (const tag of touched) for (const key of [...(keysOf.get(tag) ?? [])]) answers.delete(key)
  })

  function put(key: string, answer: StoredAnswer): void {
    answers.delete(key)
    answers.set(key, answer)
    if (answers.has(key)) for (const tag of answer.tags) note(tag, key)
  }

  return {
    get(key) {
      const answer = answers.get(key)
      if (!answer || Date.now() < answer.expiresAt) return answer
      answers.delete(key)
      return undefined
    },
    put,
    // Set once more, the same object would keep its size of before.
    resize: (key, answer) => {
      if (answers.peek(key) === answer) put(key, answer)
    },
    get bytes() {
      return answers.calculatedSize
    },
    get changes() {
      return changes
    },
    close,
  }
}

const noCache: AnswerCache = {
  get: () => undefined,
  put: () => {},
  resize: () => {},
  bytes: 0,
  changes: 0,
  close: () => {},
}

/** A page of small things may be made of so many that their tags take more than its bytes. */
function sizeOf({ body, encoded, tags, surrogateKeys }: StoredAnswer, key: string): number {
  const bytes = [body, encoded.br, encoded.gzip].reduce((sum, each) => sum + (each?.length ?? 0), 0)
  const names = tags.reduce((sum, tag) => sum + 2 * tag.length + tagBytes, 0)
  return overheadBytes + bytes + names + 2 * (key.length + surrogateKeys.length)
}
