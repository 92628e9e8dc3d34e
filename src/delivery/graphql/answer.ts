import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { toCanonicalJson } from '../../lib/canonical-json.ts'
import { sha256 } from '../../lib/hash.ts'
import type { LedgerSource } from '../../ledger/entry.ts'
import { trackReads, type ReadModel, type TrackedReads } from '../../read-model/index.ts'
import { nextDay } from '../cache/freshness.ts'
import { surrogateKeys } from '../cache/surrogate-keys.ts'
import { nameBody, type AnswerCache, type StoredAnswer } from '../cache/answer-cache.ts'
import type { DeliveryContext, DeliveryLogger } from '../context.ts'
import { createSplices, type Splices } from '../splices.ts'
import { tooComplex } from './limits.ts'

/** An operation that was found fit to be executed. */
export interface Operation {
  document: DocumentNode
  node: OperationDefinitionNode
  /** The same for all layouts of one document. */
  name: string
  variables: { readonly [name: string]: unknown }
}

/** An answer to keep, with its place in the cache, or one that must not be kept. */
export type Outcome = { key: string; stored: StoredAnswer } | { key?: undefined; result: Result }

type Result = ExecutionResult

/** @returns what an answer depends on beside the ledger: the operation, its variables, the client */
export function answerKey({ name, node, variables }: Operation, scope: string): string {
  // What an operation does not declare cannot change its answer.
  const declared = (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const given = declared.flatMap((each) =>
    variables[each] === undefined ? [] : [[each, variables[each]]],
  )
  const values = given.length > 0 ? toCanonicalJson(Object.fromEntries(given)) : ''
  // A client may send many long ones: a key need not hold them.
  const known = values.length > longestValues ? sha256(values) : values
  return [name, node.name?.value ?? '', scope, known].join('\n')
}

const longestValues = 200

export interface AnswererOptions {
  schema: GraphQLSchema
  cache: AnswerCache
  milliseconds: number
  logger: DeliveryLogger
  ledger: LedgerSource | null
}

/** @returns a function that answers an operation, working once for all who ask the same at a time */
export function createAnswerer(options: AnswererOptions) {
  const { schema, cache, milliseconds, logger, ledger } = options
  const underWay = new Map<string, Promise<Outcome>>()
  const stateOf = ({ position }: ReadModel) => `${position} ${cache.changes}`

  async function work(operation: Operation, readModel: ReadModel, key: string): Promise<Outcome> {
    const state = stateOf(readModel)
    // Before anything is read: a day that begins meanwhile makes the answer one of yesterday.
    const expiresAt = nextDay(Date.now())
    const splices = createSplices()
    const tracked = trackReads(readModel, createDeadline(milliseconds))
    const result = await execute({
      schema,
      document: operation.document,
      operationName: operation.node.name?.value,
      variableValues: operation.variables,
      contextValue: {
        ...{ readModel: tracked.readModel, ledger, logger, splices },
      } satisfies DeliveryContext,
    })
    if (result.errors) return { result: withTexts(result, splices) }
    const stored = toStored(splices.fill(JSON.stringify(result)), tracked, expiresAt)
    // What changed meanwhile may have touched it.
    if (stateOf(readModel) === state) cache.put(key, stored)
    return { key, stored }
  }

  return (operation: Operation, readModel: ReadModel, key: string): Promise<Outcome> => {
    // Who asks after an entry was applied does not wait for an answer of before.
    const name = `${stateOf(readModel)}\n${key}`
    const waited = underWay.get(name)
    if (waited) return waited
    const working = work(operation, readModel, key).finally(() => underWay.delete(name))
    underWay.set(name, working)
    return working
  }
}

/** @returns a function that throws QUERY_TOO_COMPLEX once the time is over */
export function createDeadline(milliseconds: number): () => void {
  const end = performance.now() + milliseconds
  return () => {
    if (performance.now() > end)
      throw tooComplex(`It takes longer than ${milliseconds} ms. Ask for less at once.`)
  }
}

/** An answer with errors in it is sent by others, who know no splices. */
function withTexts({ data, ...others }: Result, splices: Splices): Result {
  if (!data) return { ...others, ...(data === null && { data }) }
  const filled = JSON.parse(splices.fill(JSON.stringify(data)).toString()) as Result['data']
  return { ...others, data: filled }
}

function toStored(body: Buffer, reads: TrackedReads, expiresAt: number): StoredAnswer {
  const tags = [...reads.tags]
  const told = surrogateKeys(tags.filter((tag) => !reads.unseen.has(tag)))
  return { body, etag: nameBody(body), tags, surrogateKeys: told, expiresAt, encoded: {} }
}
