import {
  getOperationAST,
  GraphQLError,
  parse,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  ValuesOfCorrectTypeRule,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { sha256 } from '../../lib/hash.ts'
import { limitRules, tooComplex, type Limits } from './limits.ts'

/** A query that was parsed and validated, or what is wrong with it. */
export type Prepared =
  | { document: DocumentNode; name: string; errors?: undefined }
  | { errors: readonly GraphQLError[]; document?: undefined }

/** Characters of queries that are kept; their trees take about twenty times as much memory. */
const keptCharacters = 2_000_000

/**
 * @returns a function that parses and validates within the limits, once for each text. `name` is the
 * same for all texts of one document, however they are laid out.
 */
export function createPreparer(schema: GraphQLSchema, limits: Limits): (query: string) => Prepared {
  const rules = [
    ...specifiedRules.map((rule) =>
      rule === ValuesOfCorrectTypeRule ? valuesOfCorrectType : rule,
    ),
    ...limitRules(limits),
  ]
  const known = new LRUCache<string, Prepared>({
    maxSize: keptCharacters,
    sizeCalculation: (_, query) => query.length + 1,
  })
  const prepare = (query: string): Prepared => {
    try {
      const document = parse(query, { maxTokens: limits.tokens })
      const errors = validate(schema, document, rules, { maxErrors: 20, hideSuggestions: true })
      if (errors.length > 0) return { errors: errors.map(withCode) }
      return { document, name: sha256(stripIgnoredCharacters(print(document))) }
    } catch (error) {
      return { errors: [asParseError(error, limits)] }
    }
  }
  return (query) => {
    const found = known.get(query)
    if (found) return found
    const prepared = prepare(query)
    known.set(query, prepared)
    return prepared
  }
}

/** @returns the operation that a request means, if it is there */
export function findOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode | null {
  return getOperationAST(document, operationName) ?? null
}

/** A value that an argument cannot have is the same mistake in the query as in a variable. */
const valuesOfCorrectType: ValidationRule = (context) => {
  const reportError = (error: GraphQLError) => {
    error.extensions.code = 'BAD_USER_INPUT'
    context.reportError(error)
  }
  const coding = Object.create(context, { reportError: { value: reportError } }) as typeof context
  return ValuesOfCorrectTypeRule(coding)
}

function withCode(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'GRAPHQL_VALIDATION_FAILED'
  return error
}

function asParseError(error: unknown, { tokens }: Limits): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error
  if (error.message.includes('tokens')) return tooComplex(`Use at most ${tokens} tokens.`)
  error.extensions.code = 'GRAPHQL_PARSE_FAILED'
  return error
}
