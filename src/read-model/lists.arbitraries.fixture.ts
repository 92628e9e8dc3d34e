import fc from 'fast-check'
import type { FrozenFields } from '../content/model.ts'
import { orderingsOf, type Ordering } from '../content/orderings.ts'
import type { LedgerAction } from '../ledger/entry.ts'
import { chains } from './chains.ts'
import type { Told } from './ledger.fixture.ts'
import type { ListFilter, ListQuery } from './list-query.ts'
import { listsModel } from './lists.fixture.ts'

const pick = <T>(...values: T[]) => fc.constantFrom(...values)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const some = <T>(...values: T[]) => fc.uniqueArray(pick(...values), { maxLength: 3 })

const topicIds = ['t1', 't2', 't3', 't4', 't5', 't6']
/** A type, since interfaces are no JSON. */
export type Reference = { type: string; id: string }

const refs = (type: string, ids: string[]) =>
  some(...ids).map((found) => found.map((id): Reference => ({ type, id })))
const ref = (type: string, ids: string[]) =>
  maybe(pick(...ids).map((id): Reference => ({ type, id })))

const titles = pick('Ёлка', 'ель', '«Яблоко»', 'арбуз', 'Apple', '9 мая', '')
const instant = fc.integer({ min: 1, max: 9 }).map((n) => `2026-02-0${n}T10:00:00.000Z`)
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-02-0${n}`)
const regions = ['moscow', 'tatarstan', 'samara']
const codes = ['A00', 'A00.1', 'A01', 'A01.2', 'A01.25', 'A02.9', 'B10']

const shared = {
  title: titles,
  publishedAt: maybe(instant),
  topics: refs('topics', topicIds),
  organisations: refs('organisations', ['o1', 'o2']),
}

const fieldsOf: { [type: string]: fc.Arbitrary<FrozenFields> } = {
  statements: fc.record({
    ...shared,
    urgency: maybe(pick('routine', 'emergency')),
    speaker: fc.record({ person: ref('people', ['p1', 'p2']) }),
    contacts: refs('people', ['p1', 'p2']),
  }),
  announcements: fc.record({
    ...shared,
    kind: maybe(pick('launch', 'plan')),
    centres: refs('centres', ['c1', 'c2']),
    stages: fc.array(fc.record({ regions: some(...regions) }), { maxLength: 2 }),
  }),
  guidance: fc.record({
    ...shared,
    codes: some(...codes),
    settings: some('home', 'inpatient'),
    reviewBy: maybe(day),
  }),
  events: fc.record({
    title: titles,
    startsAt: maybe(instant),
    postponedTo: maybe(day),
    status: maybe(pick('planned', 'held')),
  }),
  centres: fc.record({
    name: titles,
    region: maybe(pick(...regions)),
    federalDistrict: maybe(pick('central', 'volga')),
    hostOrganisation: ref('organisations', ['o1', 'o2']),
    // Nobody asks for days before the recording, which is on 1 January.
    statusHistory: fc.array(
      fc.record({
        status: maybe(pick('planned', 'operating', 'closed')),
        date: maybe(pick('2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03')),
      }),
      { maxLength: 4 },
    ),
  }),
  people: fc.record({ name: titles, familyName: maybe(titles) }),
  topics: fc.record({ name: titles, parent: ref('topics', topicIds) }),
}

const idsOf: { [type: string]: string[] } = {
  topics: topicIds,
  centres: ['c1', 'c2'],
  people: ['p1', 'p2'],
}

const types = Object.keys(fieldsOf)

/** What happens in a ledger. Most steps publish something that is filtered, rather than what it is filtered by. */
export const steps: fc.Arbitrary<Told> = pick(
  ...types,
  'statements',
  'announcements',
  'guidance',
).chain((type) =>
  fc
    .record({
      id: pick(...(idsOf[type] ?? Array.from({ length: 12 }, (_, n) => `${type}-${n}`))),
      action: pick<LedgerAction>('publish', 'publish', 'revise', 'withdraw', 'unpublish'),
      version: pick('1.0', '1.1'),
      ru: maybe(fieldsOf[type] ?? fc.constant({})),
      en: maybe(fieldsOf[type] ?? fc.constant({})),
    })
    .map(({ id, action, version, ru, en }) => ({
      ...{ type, id, action, version },
      ...(ru && { ru: { slug: `${id}-slug`, ...ru } }),
      ...(en && { en: { slug: `${id}-slug`, ...en } }),
    })),
)

const choice = (name: string, ...values: string[]) =>
  fc.record({
    kind: fc.constant('choice' as const),
    name: fc.constant(name),
    values: some(...values),
    isSingle: fc.constant(['urgency', 'kind', 'status'].includes(name)),
  })

const referring = (name: string, target: string, ids: string[]): fc.Arbitrary<ListFilter> =>
  fc.tuple(pick(...ids, 'nobody'), fc.boolean()).map(([id, bySlug]) => ({
    ...({ kind: 'reference', name, target } as const),
    idOrSlug: bySlug ? `${id}-slug` : id,
  }))

const dates = (key: string): fc.Arbitrary<ListFilter> =>
  fc
    .tuple(maybe(day), maybe(day))
    .map(([from, until]) => [from, until].map((date) => (date === null ? null : Date.parse(date))))
    .map(([from = null, until = null]) => ({ kind: 'date', key, from, until }))

const icd10: fc.Arbitrary<ListFilter> = fc
  .tuple(pick(...codes), pick(...codes))
  .map((ends) => ends.sort())
  .filter(([from, to]) => from.includes('.') === to.includes('.'))
  .map(([from, to]) => ({ kind: 'icd10', name: 'icd10', from, to }))

const statusOn: fc.Arbitrary<ListFilter> = fc.record({
  kind: fc.constant('statusOn' as const),
  name: fc.constant('status'),
  values: some('planned', 'operating', 'closed'),
  day: pick('2026-01-01', '2026-01-02', '2026-01-03', '2026-05-05'),
})

const place = (name: string, ...values: string[]): fc.Arbitrary<ListFilter> =>
  choice(name, ...values).map((filter) => ({ ...filter, isSingle: false, via }))

const via = { name: 'centre', target: 'centres' }

const filters = fc.array(
  fc.oneof(
    referring('topic', 'topics', topicIds),
    referring('topic', 'topics', topicIds),
    referring('organisation', 'organisations', ['o1', 'o2']),
    referring('person', 'people', ['p1', 'p2']),
    referring('centre', 'centres', ['c1', 'c2']),
    referring('parent', 'topics', topicIds),
    choice('urgency', 'routine', 'emergency'),
    choice('kind', 'launch', 'plan'),
    choice('settings', 'home', 'inpatient'),
    choice('status', 'CURRENT', 'WITHDRAWN', 'planned', 'held'),
    place('region', ...regions),
    place('federalDistrict', 'central', 'volga'),
    icd10,
    statusOn,
    ...['publishedAt', 'startsAt', 'reviewBy'].map(dates),
  ),
  { maxLength: 2 },
)

const orderings = listsModel.types.flatMap((type) => orderingsOf(type))

/** Lists that can be asked for. */
export const queries: fc.Arbitrary<ListQuery> = fc
  .record({
    types: maybe(fc.uniqueArray(pick(...types), { minLength: 1, maxLength: 3 })),
    chain: pick(...chains),
    filters,
    ordering: pick(...orderings),
  })
  // An ordering by a date is offered only where all have it.
  .filter(({ types: wanted, ordering }) => offers(wanted, ordering))

function offers(wanted: string[] | null, ordering: Ordering): boolean {
  const models = listsModel.types.filter(({ slug, role }) =>
    wanted ? wanted.includes(slug) : role === 'publication',
  )
  const isSame = ({ key, isFalling }: Ordering) =>
    key === ordering.key && isFalling === ordering.isFalling
  return models.every((type) => orderingsOf(type).some(isSame))
}
