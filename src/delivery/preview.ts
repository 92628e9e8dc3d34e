import { execute, GraphQLError, type DocumentNode } from 'graphql'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { LedgerRecord } from '../ledger/entry.ts'
import type { ReadModel } from '../read-model/index.ts'
import { badInput } from './bad-input.ts'
import type { DeliveryContext, DeliveryLogger } from './context.ts'
import { codedError } from './graphql/errors.ts'

/**
 * Looks up what a preview link shows.
 * @returns what would be added to the ledger if its version were published, none when the public
 * has exactly that; null when the link is refused, for whatever reason
 */
export type FindPreview = (token: string) => Promise<readonly LedgerRecord[] | null>

export interface PreviewOptions {
  schema: GraphQLSchema
  readModel: ReadModel
  /** Left out where previews are not answered: every link is refused. */
  findPreview?: FindPreview | undefined
  logger?: DeliveryLogger
}

/** A validated operation. */
export interface PreviewOperation {
  document: DocumentNode
  variableValues?: { readonly [name: string]: unknown } | null | undefined
  operationName?: string | null | undefined
}

/**
 * Answers an operation as the link says; what is refused or fails is in `errors`.
 * @param toReader what the answer may read of the read model, such as the types that a client may
 * see; all of it when left out
 */
export type PreviewExecutor = (
  token: string,
  operation: PreviewOperation,
  toReader?: (whole: ReadModel) => ReadModel,
) => Promise<ExecutionResult>

/**
 * @returns a function that answers as if the version of a preview link were published. The answer is
 * for that request alone: it goes with `previewHeaders`, and no cache is asked or filled
 */
export function createPreviewExecutor(options: PreviewOptions): PreviewExecutor {
  const { schema, readModel } = options
  return async (token, { document, variableValues, operationName }, toReader) => {
    const records = await findRecords(options, token)
    if (records instanceof GraphQLError) return { errors: [records] }
    return readModel.preview(records, () => {
      const contextValue: DeliveryContext = { readModel: toReader?.(readModel) ?? readModel }
      const answer = execute({ schema, document, contextValue, variableValues, operationName })
      if (answer instanceof Promise) return refuseLate(answer)
      return { ...answer, extensions: { ...answer.extensions, preview: true } }
    })
  }
}

async function findRecords({ findPreview, logger }: PreviewOptions, token: string) {
  try {
    return (await findPreview?.(token)) ?? refused()
  } catch (error) {
    logger?.error('A preview link could not be looked up.', withoutWords(error))
    return unavailable()
  }
}

/** What waits for something else would be answered without the draft. */
function refuseLate(answer: Promise<unknown>): ExecutionResult {
  answer.catch(() => {})
  return { errors: [badInput('A preview does not tell what was public before: leave out asOf.')] }
}

function refused(): GraphQLError {
  const message =
    'The preview link does not work: it has expired, was revoked, or its document is gone. ' +
    'Ask the editors for a new one, or leave the token out.'
  return codedError('PREVIEW_REFUSED', message)
}

function unavailable(): GraphQLError {
  const message = 'Previews cannot be looked up at the moment. Try again later.'
  return codedError('SERVICE_UNAVAILABLE', message)
}

/** Database drivers quote what was asked, and with it the link. */
function withoutWords(error: unknown): Error {
  const { name, code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  return new Error([name, code].filter(Boolean).join(' ') || 'Unknown')
}
