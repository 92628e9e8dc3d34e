import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { readDeliveryEnvironment } from './delivery-environment.ts'
import { EnvironmentError } from './environment-error.ts'
import { readEnvironment } from './environment.ts'

const LEDGER_TOKEN = 't'.repeat(32)
const PRIMARY_URL = 'https://cms.example'

function problemsOf(env: Record<string, string>): string[] {
  try {
    readDeliveryEnvironment(env)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

test('what a node has to be told, and what it assumes', () => {
  expect(readDeliveryEnvironment({ PRIMARY_URL, LEDGER_TOKEN, PORT: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('data'),
    mediaDir: resolve('media'),
    files: { kind: 'folder', directory: resolve('media') },
    primaryUrl: PRIMARY_URL,
    ledgerToken: LEDGER_TOKEN,
  })
})

test('the address of the primary may end in a slash', () => {
  const { primaryUrl } = readDeliveryEnvironment({ PRIMARY_URL: `${PRIMARY_URL}/`, LEDGER_TOKEN })
  expect(primaryUrl).toBe(PRIMARY_URL)
})

test('nothing set: both are asked for', () => {
  expect(problemsOf({})).toEqual([
    expect.stringMatching(/^PRIMARY_URL must be the http\(s\) URL/),
    expect.stringMatching(/^LEDGER_TOKEN must be the token/),
  ])
})

test.each([
  ['PRIMARY_URL', 'cms.example'],
  ['PRIMARY_URL', 'ftp://cms.example'],
  ['LEDGER_TOKEN', 't'.repeat(31)],
  ['LEDGER_TOKEN', `${LEDGER_TOKEN} ${LEDGER_TOKEN}`],
  ['LEDGER_TOKEN', 'т'.repeat(40)],
  ['PORT', '0'],
])('%s=%s is refused', (name, value) => {
  const problems = problemsOf({ PRIMARY_URL, LEDGER_TOKEN, [name]: value })
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} must `))])
})

test('the installation has no feed until it is given a token as long', () => {
  expect(readEnvironment({}).ledgerToken).toBeUndefined()
  expect(readEnvironment({ LEDGER_TOKEN }).ledgerToken).toBe(LEDGER_TOKEN)
  expect(() => readEnvironment({ LEDGER_TOKEN: 'short' })).toThrow('LEDGER_TOKEN must have')
})
