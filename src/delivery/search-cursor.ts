import type { SearchHit } from '../read-model/index.ts'
import { badInput } from './bad-input.ts'

/** A place among hits, and the instant for which they were ranked. */
export interface SearchPlace extends SearchHit {
  /** In milliseconds since 1970. */
  now: number
}

/** @returns the place as front ends are given it */
export function toSearchCursor({ now, tier, score, rendition }: SearchPlace): string {
  return Buffer.from(JSON.stringify([now, tier, score, rendition])).toString('base64url')
}

/** @throws GraphQLError BAD_USER_INPUT for what is no such cursor */
export function fromSearchCursor(cursor: string | null | undefined): SearchPlace | null {
  if (cursor === null || cursor === undefined) return null
  const [now, tier, score, rendition] = parse(cursor)
  if (!isNumber(now) || !isNumber(tier) || !isNumber(score) || !isNumber(rendition))
    throw badInput('after is no cursor of a search. Give one that an earlier answer gave.')
  return { now, tier, score, rendition }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value)

function parse(cursor: string): unknown[] {
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}
