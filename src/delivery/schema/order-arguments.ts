import { GraphQLEnumType, type GraphQLArgumentConfig } from 'graphql'
import type { TypeModel } from '../../content/model.ts'
import { movedBy } from '../../content/moved-dates.ts'
import {
  newestFirst,
  orderingsOf,
  publicationOrderings,
  publishedAt,
  type Ordering,
} from '../../content/orderings.ts'

/** The argument by which a list of a type is ordered. */
export function orderArgument(type: TypeModel): GraphQLArgumentConfig {
  const hasTitle = type.fields.some(({ name }) => name === 'title')
  const names = {
    title: hasTitle ? 'title' : 'name',
    [publishedAt]: type.role === 'publication' ? publishedAt : 'firstPublishedAt',
  }
  const movedTo = (key: string) => movedBy(type, key)
  return argument(`${type.name}Order`, orderingsOf(type), { names, movedTo })
}

/** The argument by which a list of all publications is ordered. */
export function publicationOrderArgument(): GraphQLArgumentConfig {
  return argument('PublicationOrder', publicationOrderings, { names: {}, movedTo: () => null })
}

interface Words {
  /** Names of keys, where they differ. */
  names: { [key: string]: string }
  /** The field with another day for a date, if there is one. */
  movedTo(key: string): string | null
}

function argument(name: string, orderings: readonly Ordering[], words: Words) {
  const values = orderings.map((ordering) => [valueName(ordering, words), ordering] as const)
  const type = new GraphQLEnumType({
    name,
    description: 'What a list is ordered by.',
    values: Object.fromEntries(
      values.map(([value, ordering]) => [
        value,
        { value: ordering, description: describe(ordering, words) },
      ]),
    ),
  })
  const description = 'What comes first.'
  return { type, defaultValue: newestFirst, description }
}

/** `startsAt` falling → `STARTS_AT_DESC`. */
function valueName({ key, isFalling }: Ordering, { names }: Words): string {
  const words = (names[key] ?? key).replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
  return `${words}_${isFalling ? 'DESC' : 'ASC'}`
}

function describe({ key, isFalling }: Ordering, { names, movedTo }: Words): string {
  const name = names[key] ?? key
  if (key === 'title')
    return name === 'title'
      ? 'Alphabetical: capitals, quotation marks and «ё» make no difference.'
      : 'Alphabetical, people by family name: capitals and «ё» make no difference.'
  const first = isFalling ? 'latest' : 'earliest'
  const always = [publishedAt, 'updatedAt'].includes(key)
  const moved = movedTo(key)
  const instead = moved ? ` What was put off counts with the day in \`${moved}\`.` : ''
  const rest = always ? '' : '; what has no such date comes last'
  return `By \`${name}\`, the ${first} first${rest}.${instead}`
}
