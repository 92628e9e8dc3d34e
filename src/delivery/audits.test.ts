import { describe, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { createTestDelivery } from './delivery.fixture.ts'

const site = createTestDelivery()
const fetchFn = (url: string, init?: RequestInit) =>
  site.request(new URL(url).pathname + new URL(url).search, init)

/** The audits of the GraphQL-over-HTTP specification, as its working group keeps them. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: 'http://localhost/graphql', fetchFn })

  test('has audits', () => expect(audits.length).toBeGreaterThan(50))

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (_, __, audit) => {
      const result = await audit.fn()
      expect({ ...result, response: undefined }).toMatchObject({ status: 'ok' })
    },
  )
})
