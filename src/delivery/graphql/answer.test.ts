import { expect, test } from '@jest/globals'
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, parse } from 'graphql'
import { createAnswerCache } from '../cache/answer-cache.ts'
import { createTestDelivery } from '../delivery.fixture.ts'
import { createAnswerer } from './answer.ts'
import { findOperation } from './prepare.ts'

test('who asks after an entry was applied does not wait for an answer of before', async () => {
  const { readModel, publish } = createTestDelivery()
  let executions = 0
  const n = { type: GraphQLInt, resolve: async () => (executions += 1) }
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { n } }),
  })
  const document = parse('{ n }')
  const node = findOperation(document, null)
  if (!node) throw new Error('There is no operation.')
  const answer = createAnswerer({
    ...{ schema, milliseconds: 1000, ledger: null, logger: { error: () => {} } },
    cache: createAnswerCache(1_000_000, readModel),
  })
  const ask = () => answer({ document, node, name: 'n', variables: {} }, readModel, 'n')
  const before = [ask(), ask()]
  publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
  await Promise.all([...before, ask()])
  expect(executions).toBe(2)
})
