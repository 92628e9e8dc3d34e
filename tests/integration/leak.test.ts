import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { buildDeliverySchema, createDelivery, type Delivery } from '../../src/delivery/index.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { openReadModel, type ReadModel } from '../../src/read-model/index.ts'
import { createPreviewFinder } from '../../src/workflow/preview-links/find-preview.ts'
import { askerOf, type DeliveryAnswer } from '../support/delivery-requests.ts'
import { fillWithHidden, hiddenIdPrefix, type HiddenContent } from '../support/hidden-content.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { statementBy } from '../support/publisher.ts'
import { createQueryMaker, type QueryMaker, type RandomQuery } from '../support/random-queries.ts'
import { seededRandom } from '../support/random.ts'
import { wholeDatabase } from '../support/whole-database.ts'

jest.setTimeout(600_000)

const count = Number(process.env.QUERIES ?? 20_000)
const seed = Number(process.env.SEED ?? 20_261_127)

const model = contentModelOf(contentTypes)
const schema = buildDeliverySchema(model)
const previewHeader = 'x-preview-token'

let installation: TestInstallation
let content: HiddenContent
let readModel: ReadModel
let ask: ReturnType<typeof askerOf>
let instants: string[]
const editions = new Map<string, string[]>()
let records: LedgerRecord[]

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  content = await fillWithHidden(installation)
  const source = databaseSource(installation.unmandated)
  records = await source.read(0, 100_000)
  instants = records.map(({ entry }) => entry.recordedAt)
  for (const { entry } of records)
    editions.set(entry.documentId, [...(editions.get(entry.documentId) ?? []), entry.recordedAt])
  readModel = openReadModel({ file: ':memory:', model })
  readModel.apply(records)
  ask = askerOf(deliver())
})

afterAll(async () => {
  readModel?.close()
  await installation?.stop()
})

function deliver(): Delivery {
  return createDelivery({
    ...{ model, readModel, anonymousQuota: 0 },
    ledger: databaseSource(installation.unmandated),
    findPreview: createPreviewFinder(installation.unmandated),
    status: () => ({ ready: true, position: readModel.position }),
    logger: { error: (message, error) => console.error(message, error) },
  })
}

function makerOf(random: () => number): QueryMaker {
  const { documents } = content
  const codes = ['J10', 'J10.1', 'J09-J18', 'E11.9', 'E10-E14', 'A00-Z99']
  const words = [content.shown, content.hidden, content.past].flatMap(({ all }) => [...all.keys()])
  const times = [...instants, '2020-01-01T00:00:00.000Z']
  const values = { documents, instants: times, editions, codes, words }
  return createQueryMaker({ schema, model, random, values })
}

/** All that an answer says, also in its headers and inside of cursors. */
function toldIn({ text, headers }: DeliveryAnswer): string {
  const cursors = text.match(/"[\w-]{20,}"/g) ?? []
  const inside = cursors.map((cursor) => Buffer.from(cursor.slice(1, -1), 'base64url').toString())
  return [text, ...Object.values(headers), ...inside].join('\n')
}

/** What an answer tells that it must not, beside what was asked with. */
function leaksIn(answer: DeliveryAnswer, { query, variables }: RandomQuery, token?: string) {
  const told = toldIn(answer)
  const asked = query + JSON.stringify(variables)
  const mine = token ? content.previews.get(token) : undefined
  const others = [...content.previews.values()].filter((words) => words !== mine)
  const isOfNow = !asked.includes('asOf')
  const forbidden = [content.hidden, ...others, ...(isOfNow ? [content.past] : [])]
  const words = forbidden.flatMap((kind) =>
    [...kind.foundIn(told)].map((word) => ({ word, where: kind.meaning(word.toLowerCase()) })),
  )
  const ids = mine ? [] : (told.match(new RegExp(`${hiddenIdPrefix}[\\w-]+`, 'g')) ?? [])
  const named = ids.map((word) => ({ word, where: 'id of what was never public' }))
  return [...words, ...named].filter(({ word }) => !asked.includes(word))
}

type Leak = ReturnType<typeof leaksIn>[number]

/** What is known after many queries. */
interface Report {
  leaks: (Leak & { query: number; made: RandomQuery; token: string | undefined })[]
  seen: Set<string>
  failed: { made: RandomQuery; messages: string[] }[]
  /** How many requests with a token that lets nobody through were not refused. */
  admitted: number
  selected: QueryMaker['selected']
}

const one = <T>(from: Iterable<T>, random: () => number): T => {
  const all = [...from]
  return all[Math.floor(random() * all.length)] as T
}

/** Asks at random; now and then with a preview link, and right after it the same without. */
async function askAtRandom(queries: number): Promise<Report> {
  const random = seededRandom(seed)
  const maker = makerOf(random)
  const report: Report = {
    ...{ leaks: [], seen: new Set(), failed: [], admitted: 0, selected: maker.selected },
  }
  const look = (query: number, made: RandomQuery, answer: DeliveryAnswer, token?: string) => {
    for (const leak of leaksIn(answer, made, token))
      report.leaks.push({ ...leak, query, made, token })
  }
  for (let query = 0; query < queries; query += 1) {
    const made = maker.next()
    if (query % 40 === 0) {
      const token = one(content.previews.keys(), random)
      look(query, made, await ask(made, { [previewHeader]: token }), token)
    }
    if (query % 40 === 20) {
      const token = one(content.badTokens.values(), random)
      const answer = await ask(made, { [previewHeader]: token })
      look(query, made, answer)
      if (answer.status !== 403 || answer.json.data) report.admitted += 1
    }
    const answer = await ask(made)
    look(query, made, answer)
    const { data, errors = [] } = answer.json
    if (errors.length > 0)
      report.failed.push({ made, messages: errors.map(({ message }) => message) })
    if (data) maker.note(made, data)
    for (const kind of [content.shown, content.past])
      for (const word of kind.foundIn(answer.text)) report.seen.add(word)
  }
  return report
}

const partOf = (words: ReadonlySet<string>, seen: ReadonlySet<string>) =>
  [...words].filter((word) => seen.has(word)).length / words.size

test('what must not be seen is there, in every collection that people write in', async () => {
  const whole = Object.entries(await wholeDatabase(installation.unmandated))
  const holding = whole.filter(([, all]) => content.hidden.foundIn(JSON.stringify(all)).size > 0)
  const slugs = [...new Set(holding.map(([name]) => name.split(' ')[0]))]
  const publications = ['statements', 'guidance', 'forum-reports', 'announcements']
  const beside = ['users', 'api-clients', 'media', 'review-comments', 'schedules', 'audit-events']
  expect(slugs).toEqual(expect.arrayContaining([...publications, ...beside]))
  expect(content.hidden.foundIn(JSON.stringify(records)).size).toBeGreaterThan(200)
})

describe(`${count} random queries (QUERIES), from SEED=${seed}`, () => {
  let report: Report

  beforeAll(async () => {
    report = await askAtRandom(count)
  })

  test('are told nothing that is not public', () => {
    expect(report.leaks.slice(0, 5)).toEqual([])
  })

  test('nor with a preview link that lets nobody through', () => {
    expect(report.admitted).toBe(0)
  })

  test('are valid: nine of ten and more are answered without an error', () => {
    expect(count).toBeGreaterThan(0)
    const { failed } = report
    const few = failed.length <= count / 10
    expect(few ? [] : failed.slice(0, 3)).toEqual([])
  })

  test('are of every root field, and of every field of every type', () => {
    const never = [...report.selected].filter(([, times]) => times === 0)
    expect(never.map(([field]) => field)).toEqual([])
    expect(report.selected.size).toBeGreaterThan(600)
  })

  // Fewer may miss what is public in few places.
  const whenMany = count >= 20_000 ? test : undefined
  whenMany?.('are told what is public, and what was, to who asks for that instant', () => {
    const inLedger = JSON.stringify(records)
    expect(partOf(content.shown.foundIn(inLedger), report.seen)).toBeGreaterThan(0.9)
    expect(partOf(content.past.foundIn(inLedger), report.seen)).toBeGreaterThan(0.1)
  })
})

test('a draft shows to who has its link, and right after to nobody', async () => {
  const { previews } = content
  expect(previews.size).toBe(8)
  const query = `{ publications(first: 100) { nodes { title lead body { text } } } }`
  const made = { query, variables: {}, lists: [] }
  for (const [token, words] of previews) {
    const shown = await ask(made, { [previewHeader]: token })
    expect(words.foundIn(shown.text).size).toBeGreaterThan(1)
    expect(shown.headers['Cache-Control']).toBe('no-store')
    expect(leaksIn(shown, made, token)).toEqual([])
    const after = await ask(made)
    expect(words.foundIn(toldIn(after)).size).toBe(0)
  }
})

test('no edition, of now or before, names what it refers to and is not public', async () => {
  const query = `query ($id: ID, $asOf: DateTime) { publication(id: $id, asOf: $asOf) {
    ... on Publication { related { __typename } coverImage { id } attachments { id }
      body { html json links { path } embedded { id } } } } }`
  let keys = 0
  for (const [id, times] of editions)
    for (const asOf of [...times, null]) {
      const made = { query, variables: { id, asOf }, lists: [] }
      // By turns: with GET and POST.
      for (const answer of [await ask(made), await ask(made)]) {
        expect(answer.json.errors).toBeUndefined()
        expect(leaksIn(answer, made)).toEqual([])
        if (answer.headers['Surrogate-Key']?.includes(id)) keys += 1
      }
    }
  expect(keys).toBeGreaterThan(20)
})

test('who searches for hidden words finds nothing, and is not told how much there is', async () => {
  const query = `query ($q: String!, $word: String!) {
    search(query: $q) { totalCount } suggest(prefix: $word) { text } }`
  const countOf = async (word: string) => {
    const answer = await ask({ query, variables: { q: `"${word}"`, word } })
    const { search, suggest } = answer.json.data as {
      search: { totalCount: number }
      suggest: unknown[]
    }
    return { found: search.totalCount, suggested: suggest.length }
  }
  const told: string[] = []
  for (const word of [...content.hidden.all.keys(), ...content.past.all.keys()]) {
    const { found, suggested } = await countOf(word)
    if (found + suggested > 0) told.push(word)
  }
  expect(told).toEqual([])
  const shown = await Promise.all([...content.shown.all.keys()].slice(0, 300).map(countOf))
  expect(shown.filter(({ found }) => found > 0).length).toBeGreaterThan(50)
  expect(shown.filter(({ suggested }) => suggested > 0).length).toBeGreaterThan(5)
})

describe('a leak is found', () => {
  const title = 'query ($id: ID) { publication(id: $id) { ... on Publication { title } } }'

  test('of a hidden word in a field that is public', async () => {
    const { payload } = installation
    const planted = content.hidden.word('planted')
    const publisher = content.made.get('organisations') ?? ''
    const data = { ...statementBy(publisher, planted), _status: 'published' as const }
    const { id } = await payload.create({ collection: 'statements', data, locale: 'ru' })
    const made = { query: title, variables: { id }, lists: [] }
    expect(leaksIn(await ask(made), made)).toEqual([])
    readModel.apply(await databaseSource(payload).read(readModel.position, 100))
    expect(leaksIn(await ask(made), made)).toEqual([{ word: planted, where: 'planted' }])
  })

  test.each([
    ['a cursor', { text: `"${Buffer.from('["x","kanarejka0"]').toString('base64url')}"` }],
    ['a header', { text: '', headers: { 'surrogate-key': 'kanarejka0' } }],
    ['an id', { text: `${hiddenIdPrefix}7000` }],
  ])('in %s', (_, answer) => {
    const made = { query: '{ __typename }', variables: {}, lists: [] }
    expect(leaksIn({ status: 200, headers: {}, json: {}, ...answer }, made)).toHaveLength(1)
  })
})
