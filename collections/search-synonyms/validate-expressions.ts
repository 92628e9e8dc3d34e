import type { PayloadRequest } from 'payload'
import { say, type Message } from '../../src/lib/messages.ts'
import { toComparable } from './comparable.ts'
import { messages } from './messages.ts'

const longest = 200
const most = 50

interface Args {
  req: PayloadRequest
  id?: string | number
}

interface BroaderArgs extends Pick<Args, 'req'> {
  siblingData?: { expressions?: unknown }
}

/**
 * At least two expressions, each of them once in this and in all other groups: otherwise it could
 * not be told from a group what a search for its words finds. Only an abbreviation, which may stand
 * for several things, may be in several.
 * @returns true, or what is wrong in the language of the person who asked
 */
export async function validateExpressions(
  value: unknown,
  { req, id }: Args,
): Promise<string | true> {
  const texts = textsOf(value)
  const few = texts.length < 2 ? messages.tooFew : null
  const refusal = few ?? findFault(texts) ?? (await findTaken(texts, req, id))
  return refusal ? say(req, refusal) : true
}

/**
 * Other groups may have them as well: what is asked for beside them stays as it is.
 * @returns true, or what is wrong in the language of the person who asked
 */
export function validateBroader(value: unknown, { req, siblingData }: BroaderArgs): string | true {
  const texts = textsOf(value)
  const equal = new Set(textsOf(siblingData?.expressions).map(toComparable))
  const own = texts.find((text) => equal.has(toComparable(text)))
  const refusal = findFault(texts) ?? (own === undefined ? null : messages.own(own.trim()))
  return refusal ? say(req, refusal) : true
}

/** Payload has made texts of what was submitted. */
const textsOf = (value: unknown): string[] =>
  [value].flat().filter((text) => typeof text === 'string')

function findFault(texts: readonly string[]): Message | null {
  if (texts.length > most) return messages.tooMany(most)
  const long = texts.find((text) => text.length > longest)
  if (long) return messages.tooLong(longest, `${long.slice(0, 40)}…`)
  const empty = texts.find((text) => toComparable(text) === '')
  if (empty !== undefined) return messages.noWord(empty)
  const known = texts.map(toComparable)
  const twice = texts.find((_, at) => known.indexOf(known[at] ?? '') < at)
  return twice ? messages.twice(twice.trim()) : null
}

/** Written in capitals: such may stand for several things (МКБ). */
const isAbbreviation = (text: string) => !/\p{Ll}/u.test(text)

async function findTaken(
  texts: readonly string[],
  req: PayloadRequest,
  id?: string | number,
): Promise<Message | null> {
  const { docs } = await req.payload.db.find<{ id: string; expressions?: string[] | null }>({
    ...{ collection: 'search-synonyms', limit: 0, pagination: false, sort: 'id', req },
    ...(id !== undefined && { where: { id: { not_equals: id } } }),
  })
  const mine = new Map(texts.map((text) => [toComparable(text), text.trim()]))
  for (const { expressions } of docs)
    for (const text of expressions ?? []) {
      const same = mine.get(toComparable(text))
      if (same && !isAbbreviation(same))
        return messages.taken(same, (expressions ?? []).join(' = '))
    }
  return null
}
