import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
/** As the read model stores it, on a day that every month has: seen at a glance, lists have many. */
const normalInstant =
  /^\d{4}-(0[1-9]|1[0-2])-([01]\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const calendarDay = /^\d{4}-\d\d-\d\d$/

/** An instant, in UTC. */
export const DateTime = textScalar(
  'DateTime',
  'An instant in ISO 8601, such as `2026-01-10T09:30:00.000Z`. Always answered in UTC.',
  (text) => {
    if (normalInstant.test(text)) return text
    return instant.test(text) && isDate(text) ? new Date(text).toISOString() : null
  },
)

/** A calendar date. */
export const CalendarDate = textScalar(
  'Date',
  'A calendar date without a time of day, such as `2026-01-10`.',
  (text) => (calendarDay.test(text) && isDate(text) ? text : null),
)

/** Any JSON value. */
export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

/** `Date.parse` takes 30 February for 2 March. */
function isDate(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10))
  return exists && !Number.isNaN(Date.parse(text))
}

function textScalar(
  name: string,
  description: string,
  read: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const convert = (value: unknown) => {
    const found = typeof value === 'string' ? read(value) : null
    if (found === null) throw new GraphQLError(`This is not a ${name}. ${description}`)
    return found
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: convert,
    parseValue: convert,
    parseLiteral: (node) => convert(node.kind === Kind.STRING ? node.value : null),
  })
}
