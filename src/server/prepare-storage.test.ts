import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { readEnvironment } from '../config/environment.ts'
import { requireFilePlace } from './prepare-storage.ts'

const environment = (S3_ENDPOINT: string) =>
  readEnvironment({
    ...{ S3_BUCKET: 'files', S3_ENDPOINT },
    ...{ S3_ACCESS_KEY_ID: 'a-key', S3_SECRET_ACCESS_KEY: 'a-secret' },
  })

test('a bucket that does not answer is told of, and is no reason not to start', async () => {
  const steps: string[] = []
  await requireFilePlace(environment('http://127.0.0.1:1'), (step) => steps.push(step))
  expect(steps).toEqual([
    expect.stringMatching(/^uploaded files cannot be had at present: .*S3_ENDPOINT/),
  ])
}, 30_000)

// A protocol double, which answers every request as S3 does where there is no such bucket.
test('a bucket that is not there ends the start', async () => {
  const double = createServer((_, response) => {
    response.writeHead(404, { 'Content-Type': 'application/xml' })
    response.end('<Error><Code>NoSuchBucket</Code></Error>')
  })
  await new Promise<void>((resolve) => double.listen(0, '127.0.0.1', resolve))
  const { port } = double.address() as AddressInfo
  const steps: string[] = []
  const started = requireFilePlace(environment(`http://127.0.0.1:${port}`), (step) =>
    steps.push(step),
  )
  await expect(started).rejects.toThrow(/no bucket files\. Check S3_BUCKET/)
  expect(steps).toEqual([])
  double.close()
}, 30_000)
