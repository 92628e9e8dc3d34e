import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getPayload, type Payload } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { retryConflicts } from '../../src/workflow/retry-conflicts.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { withMandate } from '../support/mandate.ts'
import { createPublisher } from '../support/publisher.ts'

// The embedded database belongs to one process; several nodes share a MongoDB.
const onMongo = process.env.TEST_DATABASE === 'mongodb' ? describe : describe.skip

onMongo('two nodes on one database', () => {
  let installation: TestInstallation
  let nodes: Payload[]

  beforeAll(async () => {
    installation = await startInstallation({ LOG_LEVEL: 'fatal' })
    const { default: config } = await import('../../payload.config.ts')
    const second = await getPayload({ config, key: 'second node', disableOnInit: true })
    nodes = [installation.payload, withMandate(second)]
  }, 180_000)

  afterAll(async () => {
    await nodes[1]?.destroy()
    await installation.stop()
  })

  test('50 publishings from both at once: none lost, no gap, the chain verifies', async () => {
    const publisher = await createPublisher(nodes[0]!)
    const [first, second] = nodes.map((node) => editionsOf(node, publisher))
    expect(nodes[0]!.db).not.toBe(nodes[1]!.db)
    const drafts = await Promise.all(
      Array.from({ length: 50 }, (_, i) => first!.draft(`На двух узлах ${i}`)),
    )
    await Promise.all(
      drafts.map(({ id }, i) => retryConflicts(() => (i % 2 ? first! : second!).publish(id))),
    )
    for (const { id } of drafts) expect(await second!.lines(id)).toEqual(['publish 1.0 ru'])
    expect(await verifyLedger(databaseSource(nodes[1]!))).toMatchObject({
      // The first entry is of who publishes.
      verified: 1 + 50,
      broken: null,
    })
  }, 120_000)
})
