import { expect, test } from '@jest/globals'
import { readDeliveryEnvironment } from './delivery-environment.ts'
import { EnvironmentError } from './environment-error.ts'
import { readEnvironment } from './environment.ts'

const node = { PRIMARY_URL: 'https://primary.example', LEDGER_TOKEN: 'x'.repeat(32) }
const keys = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }

test('files are in a bucket where one is named, for an installation and its delivery nodes', () => {
  const env = { S3_BUCKET: 'files', S3_ENDPOINT: 'http://minio.example:9000', ...keys }
  const place = {
    ...{ kind: 's3', bucket: 'files', endpoint: 'http://minio.example:9000', region: 'us-east-1' },
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  }
  expect(readEnvironment(env).files).toEqual(place)
  expect(readDeliveryEnvironment({ ...env, ...node }).files).toEqual(place)
  const amazon = { S3_BUCKET: 'files', S3_REGION: 'eu-north-1' }
  expect(readEnvironment(amazon).files).toEqual({
    ...{ kind: 's3', bucket: 'files', region: 'eu-north-1' },
    ...{ endpoint: undefined, credentials: undefined },
  })
})

test.each<[Record<string, string>, RegExp]>([
  [{ S3_ENDPOINT: 'http://minio.example' }, /S3_ENDPOINT needs S3_BUCKET/],
  [keys, /S3_ACCESS_KEY_ID needs S3_BUCKET/],
  [{ S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'key' }, /only good together/],
  [{ S3_BUCKET: 'files', S3_ENDPOINT: 'minio:9000' }, /S3_ENDPOINT must be an http\(s\) URL/],
])('%j is a mistake', (env, problem) => {
  for (const read of [
    () => readEnvironment(env),
    () => readDeliveryEnvironment({ ...env, ...node }),
  ]) {
    expect(read).toThrow(EnvironmentError)
    expect(read).toThrow(problem)
  }
})

test.each([
  ['MEDIA_MAX_BYTES', '50 MB'],
  ['MEDIA_MAX_BYTES', '10'],
  ['CLAMD_SOCKET', 'clamd'],
])('%s %j is a mistake', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`${name} must be`))
})
