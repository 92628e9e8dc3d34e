import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Locale } from '../content/locales.ts'
import type { FrozenFields } from '../content/model.ts'
import type { LedgerAction } from '../ledger/entry.ts'
import { parseQuery } from '../search/parse-query.ts'
import { enoughHits } from '../search/weights.ts'
import { createLedger, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'
import type { SearchFacets } from './search-facets.ts'
import type { SearchQuery } from './search.ts'

/** None begins another, and none has forms, so that a word is found where it stands and nowhere else. */
const known = ['k7', 'x9', 'ц5']
const word = fc.constantFrom(...known)
const ids = (...some: string[]) => fc.uniqueArray(fc.constantFrom(...some), { maxLength: 2 })
/** Two of them are a second apart, and in two years in Moscow. */
const instants = [
  '2024-05-01T10:00:00.000Z',
  '2025-12-31T20:59:59.000Z',
  '2025-12-31T21:00:00.000Z',
]

const fields = fc
  .record({
    title: fc.array(word, { minLength: 1, maxLength: 3 }),
    topics: ids('t1', 't2', 't3'),
    organisations: ids('o1', 'o2'),
    publishedAt: fc.constantFrom(...instants),
  })
  .map(({ title, topics, organisations, publishedAt }) => ({
    ...{ title: title.join(' '), slug: 'slug', publishedAt },
    topics: topics.map((id) => ({ type: 'topics', id })),
    organisations: organisations.map((id) => ({ type: 'organisations', id })),
  }))

const action = fc.constantFrom<LedgerAction>('publish', 'revise', 'withdraw', 'unpublish', 'erase')
const steps = fc.record(
  {
    type: fc.constantFrom('statements', 'forum-reports'),
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, n) => String(n))),
    action: fc.oneof({ weight: 3, arbitrary: fc.constant<LedgerAction>('publish') }, action),
    ru: fields,
    en: fields,
  },
  { requiredKeys: ['type', 'id', 'action', 'ru'] },
)

interface Question {
  words: string[]
  without: string | null
  chain: Locale[]
  types: string[] | null
  topics: string[]
  organisations: string[]
  from: string | null
  until: string | null
}

/** Most limit little, or nothing would be found. */
const mostly = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, other)

const questions: fc.Arbitrary<Question> = fc.record({
  words: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
  without: mostly<string | null>(null, word),
  chain: fc.constantFrom<Locale[]>(['ru'], ['en'], ['ru', 'en'], ['en', 'ru']),
  types: mostly<string[] | null>(null, ids('statements', 'forum-reports')),
  topics: mostly<string[]>([], ids('t1', 't2', 't3')),
  organisations: mostly<string[]>([], ids('o1', 'o2')),
  from: mostly<string | null>(null, fc.constantFrom(...instants)),
  until: mostly<string | null>(null, fc.constantFrom(...instants)),
})

interface Shown {
  type: string
  id: string
  fields: FrozenFields
}

/** The plain way: of each publication the last that was told, in the first language of the chain. */
function shownOf(told: readonly Told[], chain: readonly Locale[]): Shown[] {
  const last = new Map(told.map((one) => [`${one.type} ${one.id}`, one]))
  return [...last.values()].flatMap((one) => {
    const locale = chain.find((each) => one[each])
    const shown = locale && one[locale]
    if (!shown || one.action === 'unpublish' || one.action === 'erase') return []
    return [{ type: one.type ?? '', id: one.id, fields: shown }]
  })
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '')
const idsIn = (value: unknown) => (value as { id: string }[]).map(({ id }) => id)
const oneOf = (wanted: string[], own: string[]) =>
  wanted.length === 0 || wanted.some((id) => own.includes(id))

function isWanted({ type, fields }: Shown, asked: Question): boolean {
  const published = textIn(fields.publishedAt)
  return (
    (asked.types?.includes(type) ?? true) &&
    oneOf(asked.topics, idsIn(fields.topics)) &&
    oneOf(asked.organisations, idsIn(fields.organisations)) &&
    (asked.from === null || published >= asked.from) &&
    (asked.until === null || published <= asked.until)
  )
}

/** All that have the words; where they are few, all that have one of them. */
function plainly(told: readonly Told[], asked: Question): Shown[] {
  const has = ({ fields }: Shown, one: string) => textIn(fields.title).split(' ').includes(one)
  const wanted = shownOf(told, asked.chain).filter(
    (one) => isWanted(one, asked) && (asked.without === null || !has(one, asked.without)),
  )
  const strict = wanted.filter((one) => asked.words.every((each) => has(one, each)))
  if (strict.length >= enoughHits) return strict
  return wanted.filter((one) => asked.words.some((each) => has(one, each)))
}

type Count = [value: string | number, count: number]

function counted(values: readonly (string | number)[]): Count[] {
  const counts = new Map<string | number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return inOrder([...counts])
}

const inOrder = (counts: Count[] = []) =>
  counts.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))

const moscowYear = (instant: string) =>
  new Date(Date.parse(instant) + 3 * 3_600_000).getUTCFullYear()

function toQuery(asked: Question): SearchQuery {
  const reference = (name: string, target: string) => (idOrSlug: string) => ({
    ...({ kind: 'reference', name, target, idOrSlug } as const),
  })
  const text = [...asked.words, ...(asked.without === null ? [] : [`-${asked.without}`])].join(' ')
  return {
    ...{ text: parseQuery(text), chain: asked.chain, types: asked.types },
    filters: [
      asked.topics.map(reference('topic', 'topics')),
      asked.organisations.map(reference('organisation', 'organisations')),
    ].filter((group) => group.length > 0),
    from: asked.from === null ? null : Date.parse(asked.from),
    until: asked.until === null ? null : Date.parse(asked.until),
    now: Date.UTC(2026, 0, 1),
  }
}

/** @returns how many publications there were to be found */
function compare(readModel: ReadModel, told: readonly Told[], asked: Question): number {
  const expected = plainly(told, asked)
  const finding = readModel.search(toQuery(asked))
  const keys = finding?.page(100).map(({ rendition }) => rendition) ?? []
  const name = ({ type, id }: { type: string; id: string }) => `${type} ${id}`
  const found = readModel.byRenditions(keys, asked.chain).map(name)
  expect(found.sort()).toEqual(expected.map(name).sort())
  expect(finding?.total).toBe(expected.length)
  const facets = finding?.facets()
  const ofReferences = (counts: SearchFacets['topics'] = []) =>
    inOrder(counts.map(({ reference: { id }, count }) => [id, count]))
  expect({
    types: inOrder(facets?.types.map(({ type, count }) => [type, count])),
    years: inOrder(facets?.years.map(({ year, count }) => [year, count])),
    topics: ofReferences(facets?.topics),
    organisations: ofReferences(facets?.organisations),
  }).toEqual({
    types: counted(expected.map(({ type }) => type)),
    years: counted(expected.map(({ fields }) => moscowYear(textIn(fields.publishedAt)))),
    topics: counted(expected.flatMap(({ fields }) => idsIn(fields.topics))),
    organisations: counted(expected.flatMap(({ fields }) => idsIn(fields.organisations))),
  })
  return expected.length
}

test('hits, total and facets are those that a plain look at all publications gives', () => {
  const counts: number[] = []
  const told = fc.array(steps, { minLength: 5, maxLength: 40 })
  const asked = fc.array(questions, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(told, fc.nat(30), asked, (all, before, asked) => {
      const ledger = createLedger()
      for (const one of all) ledger.add(one)
      const readModel = openReadModel({ file: ':memory:', model: fixtureModel })
      // Facts of these are read from the file when the search asks, and kept up for the others.
      readModel.apply(ledger.records.slice(0, before))
      for (const one of asked) readModel.search(toQuery(one))
      readModel.apply(ledger.records)
      for (const one of asked) counts.push(compare(readModel, all, one))
      readModel.close()
    }),
    { numRuns: 60 },
  )
  // Or nothing was tried.
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(80)
  expect(counts.filter((count) => count >= enoughHits).length).toBeGreaterThan(20)
})
