import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import type { Payload } from 'payload'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { operationsOf, type Operation } from '../support/graphql-operations.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { canary, createSamples, type Sample } from '../support/samples.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let samples: Record<string, Sample>
let operations: Operation[]
let before: Awaited<ReturnType<typeof wholeDatabase>>

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  samples = await createSamples(payload)
  // Who is asking is to refuse an operation, not how much it asks for.
  payload.config.graphQL.maxComplexity = Infinity
  operations = operationsOf(configToSchema(payload.config).schema, idFor)
  before = await wholeDatabase(payload)
}, 120_000)

afterAll(() => installation.stop())

/** The id of the sample that an operation such as `updateForumReport` is about. */
function idFor(operation: string): string {
  const found = payload.config.collections.find(({ graphQL }) => {
    const { singularName = '-', pluralName = '-' } = graphQL || {}
    return operation.endsWith(singularName) || operation.endsWith(pluralName)
  })
  const sample = samples[found?.slug ?? 'statements']
  return (/^(version|restore)/.test(operation) ? sample?.versionId : sample?.id) ?? ''
}

/** What anybody may ask: it is checked all the same that the answers hold nothing. */
const open = /^(?:docAccess\w+|Access|(?:initialized|me|forgotPassword)User)$/

test('every collection that has operations is covered', () => {
  const names = operations.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      ...['Statements', 'Statement', 'versionsStatements', 'countStatements', 'Users'],
      ...['createStatement', 'updateStatement', 'deleteStatement', 'duplicateStatement'],
      ...['restoreVersionStatement', 'updateUser', 'LedgerEntries', 'LedgerContents'],
    ]),
  )
})

test('an anonymous operation reads and writes nothing', async () => {
  const answered: string[] = []
  for (const { kind, name, document } of operations) {
    const { text, json } = await api.graphql(document)
    expect(text.toLowerCase()).not.toContain(canary)
    // An error of validation has no path: the operation would not have been tried.
    const refused = json.errors?.some(({ path }: { path?: string[] }) => path?.[0] === name)
    if (!refused && !open.test(name)) answered.push(name)
    if (kind === 'mutation') expect([name, await wholeDatabase(payload)]).toEqual([name, before])
  }
  expect(answered).toEqual([])
  expect(await wholeDatabase(payload)).toEqual(before)
}, 300_000)

test('the same operations, signed in, do answer: the check above can fail', async () => {
  await createAccounts(payload)
  const token = await api.signIn(accounts.administrator)
  for (const wanted of ['Statements', 'Statement', 'versionsStatements', 'People', 'Users']) {
    const { document } = operations.find(({ name }) => name === wanted)!
    const { text } = await api.graphql(document, { token })
    expect([wanted, text.includes(canary)]).toEqual([wanted, true])
  }
})

describe('introspection of the editors’ schema', () => {
  const query = '{ __schema { queryType { name } } __type(name: "User") { name } }'
  const inEnvironment = async (environment: string) => {
    const usual = process.env.NODE_ENV
    Object.assign(process.env, { NODE_ENV: environment })
    const { text } = await api.graphql(query)
    Object.assign(process.env, { NODE_ENV: usual })
    return text
  }

  test('is off in production', async () => {
    const text = await inEnvironment('production')
    expect(text).toMatch(/introspection/i)
    expect(text).not.toContain('"name":"Query"')
  })

  test('and on where developers work', async () => {
    expect(await inEnvironment('test')).toContain('"name":"Query"')
  })
})
