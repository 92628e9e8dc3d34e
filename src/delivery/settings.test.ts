import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { sha256 } from '../lib/hash.ts'
import { readDeliverySettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'medglas-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (value: unknown) => {
  const file = join(folder, 'operations.json')
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}

test('are the usual ones where nothing is said', () => {
  expect(readDeliverySettings({ CORS_ORIGINS: '' })).toMatchObject({
    corsOrigins: null,
    anonymousQuota: 1200,
    cacheBytes: 67_108_864,
    registeredOnly: false,
    graphiql: true,
    trustedProxies: 0,
    limits: { batch: 10, cost: 20_000 },
  })
})

test('are what the operator says', () => {
  const settings = readDeliverySettings({
    ANONYMOUS_QUOTA: '5',
    ANSWER_CACHE_MB: '1',
    BATCH_LIMIT: '0',
    CACHE_SECONDS: '7',
    CORS_ORIGINS: 'https://a.example, https://b.example',
    GRAPHIQL: 'false',
    SURROGATE_KEY_HEADER: 'Cache-Tag',
    TRUSTED_PROXIES: '2',
  })
  expect(settings).toMatchObject({
    anonymousQuota: 5,
    cacheBytes: 1_048_576,
    freshness: { sharedSeconds: 7 },
    corsOrigins: ['https://a.example', 'https://b.example'],
    graphiql: false,
    surrogateKeyHeader: 'Cache-Tag',
    trustedProxies: 2,
    limits: { batch: 0, cost: 20_000 },
  })
})

test.each([
  [{ ANONYMOUS_QUOTA: '-1' }, 'ANONYMOUS_QUOTA must be a whole number'],
  [{ CORS_ORIGINS: 'a.example' }, 'CORS_ORIGINS must be * or origins'],
  [{ CORS_ORIGINS: 'https://a.example/' }, 'without a path or a slash at the end'],
  [{ CORS_ORIGINS: 'https://a.example, https://B.example' }, 'CORS_ORIGINS must be * or origins'],
  [{ CORS_ORIGINS: 'https://a.example:443' }, 'CORS_ORIGINS must be * or origins'],
  [{ SURROGATE_KEY_HEADER: 'a b' }, 'SURROGATE_KEY_HEADER must be the name of a header'],
  [{ REGISTERED_OPERATIONS_ONLY: 'true' }, 'needs OPERATIONS_FILE'],
  [{ REGISTERED_OPERATIONS_ONLY: 'yes' }, 'must be true or false'],
  [{ OPERATIONS_FILE: '/nowhere.json' }, '/nowhere.json cannot be read'],
])('%j is refused', (env, message) => {
  expect(() => readDeliverySettings(env)).toThrow(message)
})

describe('OPERATIONS_FILE', () => {
  const text = '{ __typename }'

  test.each([
    ['of graphql-codegen', { [`sha256:${sha256(text)}`]: text }],
    ['of graphql-codegen before version 6', { [sha256(text)]: text }],
    ['of Apollo', { format: 'x', version: 1, operations: [{ id: sha256(text), body: text }] }],
  ])('%s is read', (_, value) => {
    const { operations } = readDeliverySettings({ OPERATIONS_FILE: fileOf(value) })
    expect([...operations]).toEqual([[sha256(text), text]])
  })

  test.each([
    ['no JSON', '{', 'cannot be read'],
    ['no map', [5], 'cannot be read'],
    ['another hash', { abc: text }, 'abc is not the SHA-256'],
  ])('with %s is refused', (_, value, message) => {
    expect(() => readDeliverySettings({ OPERATIONS_FILE: fileOf(value) })).toThrow(message)
  })
})
