import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  ValuesOfCorrectTypeRule,
  type DocumentNode,
  type GraphQLSchema,
  type Source,
  type ValidationRule,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limitAliases, limitDepth, limits, tooComplex } from './limits.ts'

const badRequest = { spec: true, status: 400 }

/** A value that an argument cannot have is the same mistake in the query as in a variable. */
const valuesOfCorrectType: ValidationRule = (context) => {
  const reportError = (error: GraphQLError) => {
    error.extensions.code = 'BAD_USER_INPUT'
    context.reportError(error)
  }
  const coding = Object.create(context, { reportError: { value: reportError } }) as typeof context
  return ValuesOfCorrectTypeRule(coding)
}

const rules: readonly ValidationRule[] = [
  ...specifiedRules.map((rule) => (rule === ValuesOfCorrectTypeRule ? valuesOfCorrectType : rule)),
  limitAliases,
  limitDepth,
]

/** Parses and validates within the limits, and gives each error a code. */
export const useValidation: Plugin = {
  onParse: ({ setParseFn }) => setParseFn(parseLimited),
  onValidate: ({ setValidationFn }) => setValidationFn(validateLimited),
}

function parseLimited(source: string | Source): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const code = 'GRAPHQL_PARSE_FAILED'
    const tooLong = error.message.includes('tokens')
    const found = tooLong ? tooComplex(`Use at most ${limits.tokens} tokens.`) : error
    found.extensions.code ??= code
    found.extensions.http = badRequest
    throw found
  }
}

function validateLimited(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const errors = validate(schema, document, rules, { maxErrors: 20, hideSuggestions: true })
  for (const error of errors) error.extensions.code ??= 'GRAPHQL_VALIDATION_FAILED'
  return errors
}
