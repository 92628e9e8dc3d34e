import type { ListPlace } from '../read-model/index.ts'
import { badInput } from './bad-input.ts'

/** @returns an opaque cursor for a place in a list */
export function toCursor({ publishedAt, key }: ListPlace): string {
  return Buffer.from(`${publishedAt}.${key}`).toString('base64url')
}

/**
 * @returns the place, or null without a cursor
 * @throws GraphQLError BAD_USER_INPUT when no list gave this cursor
 */
export function fromCursor(cursor: string | null | undefined): ListPlace | null {
  if (cursor === null || cursor === undefined) return null
  const text = Buffer.from(cursor, 'base64url').toString()
  const [publishedAt, key] = /^(-?\d{1,15})\.(\d{1,15})$/.exec(text)?.slice(1).map(Number) ?? []
  if (publishedAt === undefined || key === undefined)
    throw badInput('after is not a cursor. Give the endCursor of an earlier answer, or nothing.')
  return { publishedAt, key }
}
