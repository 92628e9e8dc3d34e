import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, post } from './delivery.fixture.ts'

/** Few of each, so that they refer to each other, meet under one slug and leave again. */
const id = fc.constantFrom('a', 'b', 'c')
const topic = fc.constantFrom('t1', 't2')
const slug = fc.constantFrom('one', 'two', 'three')
const topics = fc.uniqueArray(topic).map((ids) => ids.map((each) => ({ type: 'topics', id: each })))
const people = fc.constantFrom('p1', 'p2')

const words = fc.record({
  title: fc.constantFrom('Альфа', 'Бета', 'Гамма'),
  slug,
  topics,
  speaker: people.map((each) => ({ type: 'people', id: each })),
  publishedAt: fc.constantFrom('2026-01-01', '2026-02-01', null),
})

const published: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ id, ru: words }),
  fc.record({ id, ru: words, en: words }),
  fc.record({ id, en: words }),
  fc.record({ type: fc.constant('forum-reports'), id: fc.constantFrom('f', 'g'), ru: words }),
  fc.record({ type: fc.constant('topics'), id: topic, ru: fc.record({ title: fc.string() }) }),
  fc.record({ type: fc.constant('people'), id: people, ru: fc.record({ name: fc.string() }) }),
)

const gone: fc.Arbitrary<Told> = fc.record({ action: fc.constant('unpublish' as const), id })

const told: fc.Arbitrary<Told> = fc.oneof(
  { weight: 4, arbitrary: published },
  { weight: 1, arbitrary: gone },
)

const queries = [
  '{ statement(slug: "one") { title path topics { title } speaker { name } } }',
  '{ statement(slug: "two", locale: en) { title locale locales topics { title } } }',
  '{ statement(slug: "three", locale: en, fallback: []) { title updatedAt version } }',
  '{ statement(id: "a") { slug title status speaker { name } } }',
  '{ statements(first: 2) { totalCount nodes { title slug } pageInfo { hasNextPage } } }',
  '{ statements(topic: "t1", locale: en) { totalCount nodes { title topics { title } } } }',
  '{ statements(orderBy: TITLE_ASC, person: "p1") { totalCount nodes { title } } }',
  '{ publications(status: [CURRENT], publishedFrom: "2026-01-15T00:00:00Z") { nodes { id } } }',
  '{ publications(types: [FORUM_REPORT]) { nodes { title } } }',
  '{ publications { totalCount nodes { title path } } }',
  '{ topics { nodes { id title } } }',
  '{ person(id: "p1") { name } }',
]

test('answers from the cache are what would be answered without it, after every entry', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { maxLength: 12 }), async (history) => {
      const site = createTestDelivery()
      const plain = createTestDelivery({ readModel: site.readModel, cacheBytes: 0 })
      const isPublic = new Set<string>()
      for (const one of history) {
        if (one.action && !isPublic.delete(one.id)) continue
        if (!one.type && !one.action) isPublic.add(one.id)
        site.publish(one)
        for (const query of queries) {
          const answer = await (await site.request('/graphql', post({ query }))).json()
          expect(answer).toEqual(await (await plain.request('/graphql', post({ query }))).json())
        }
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)
