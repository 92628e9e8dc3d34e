import { orderingName, type Ordering } from '../content/orderings.ts'
import type { ListPlace } from '../read-model/index.ts'
import { badInput } from './bad-input.ts'

/** @returns an opaque cursor for a place in a list of an ordering */
export function toCursor(ordering: Ordering, { value, key }: ListPlace): string {
  return Buffer.from(JSON.stringify([orderingName(ordering), value, key])).toString('base64url')
}

/**
 * @returns the place, or null without a cursor
 * @throws GraphQLError BAD_USER_INPUT when no list of this ordering gave this cursor
 */
export function fromCursor(
  ordering: Ordering,
  cursor: string | null | undefined,
): ListPlace | null {
  if (cursor === null || cursor === undefined) return null
  const [name, value, key, ...rest] = read(cursor)
  if (typeof name !== 'string' || rest.length > 0 || !isValue(value) || !isInteger(key))
    throw badInput('after is not a cursor. Give the endCursor of an earlier answer, or nothing.')
  if (name !== orderingName(ordering) || (typeof value === 'string') !== isText(ordering))
    throw badInput(
      'after is a cursor of a list with another orderBy. Give one of a list with the same, or ' +
        'nothing to begin anew.',
    )
  return { value, key }
}

function read(cursor: string): unknown[] {
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

const isText = ({ key }: Ordering) => key === 'title'

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isValue(value: unknown): value is ListPlace['value'] {
  return typeof value === 'string' || isInteger(value)
}
