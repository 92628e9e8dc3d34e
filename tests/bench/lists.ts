/**
 * How lists behave as a ledger grows: `node --import tsx tests/bench/lists.ts 10000 100000` builds a
 * read model of so many publications and times pages of lists with filters, other orderings and
 * far into the list. Prints the medians in microseconds and how they grow.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLedger, paragraph, words, type Told } from '../../src/read-model/ledger.fixture.ts'
import { listsModel } from '../../src/read-model/lists.fixture.ts'
import { openReadModel, toChain } from '../../src/read-model/index.ts'
import type { ListFilter, ListPlace, ListQuery, ReadModel } from '../../src/read-model/index.ts'
import { seededRandom } from '../support/random.ts'

const random = seededRandom(5)
const below = (count: number) => Math.floor(random() * count)
const of = <T>(values: readonly T[]): T => values[below(values.length)] as T

const topics = Array.from({ length: 60 }, (_, n) => `t${n}`)
const body = paragraph(words('Вакцинация от гриппа начнётся в сентябре. '.repeat(50)))
const letters = 'абвгдежзиклмнопрстуфхцчшэюя'

/** A topic is below the one of a sixth of its number. */
function* records(): Generator<Told> {
  for (const [n, id] of topics.entries()) {
    const parent = n >= 6 ? { type: 'topics', id: `t${Math.floor(n / 6)}` } : null
    yield { type: 'topics', id, ru: { name: id, slug: id, parent } }
  }
}

function publication(n: number): Told {
  const title = `${of([...letters])}${of([...letters])}${of([...letters])} ${n}`
  const time = Date.UTC(2000, 0, 1) + below(25 * 365 * 24 * 60) * 60_000
  const shared = {
    ...{ title, slug: `p${n}`, publishedAt: new Date(time).toISOString(), body },
    topics: [of(topics), of(topics)].map((id) => ({ type: 'topics', id })),
    organisations: [{ type: 'organisations', id: `o${below(40)}` }],
  }
  const en = n % 5 === 0
  const type = of(['statements', 'statements', 'announcements', 'guidance'])
  const own = {
    urgency: below(50) === 0 ? 'emergency' : 'routine',
    speaker: { person: { type: 'people', id: `p${below(300)}` } },
    kind: of(['launch', 'plan']),
    stages: [{ regions: [of(['moscow', 'tatarstan', 'samara'])] }],
    codes: [`${of(['A', 'J', 'I'])}${10 + below(80)}.${below(9)}`],
    reviewBy: new Date(time + 9e10).toISOString().slice(0, 10),
  }
  const fields = { ...shared, ...own }
  return { type, id: `d${n}`, ru: fields, ...(en && { en: { ...fields, title: `T ${n}` } }) }
}

async function build(count: number, file: string): Promise<ReadModel> {
  const readModel = openReadModel({ file, model: listsModel })
  const ledger = createLedger()
  for (const told of records()) ledger.add(told)
  let spent = 0
  for (let n = 0; n < count; n += 1) {
    ledger.add(publication(n))
    if (ledger.records.length % 1000 && n < count - 1) continue
    const begin = performance.now()
    readModel.apply(ledger.records.slice(readModel.position))
    spent += performance.now() - begin
  }
  console.log(`${count}: ${Math.round((count / spent) * 1000)} editions/s`)
  return readModel
}

const reference = (name: string, target: string, idOrSlug: string): ListFilter => ({
  ...({ kind: 'reference', name, target, idOrSlug } as const),
})
const choice = (name: string, ...values: string[]): ListFilter => ({
  ...({ kind: 'choice', name, values, isSingle: name !== 'region' } as const),
})
const date = (key: string, from: string, until: string): ListFilter => ({
  ...({ kind: 'date', key } as const),
  from: Date.parse(from),
  until: Date.parse(until),
})
const title = { key: 'title', isFalling: false }
const updated = { key: 'updatedAt', isFalling: true }
const reviewBy = { key: 'reviewBy', isFalling: false }

const lists: { [name: string]: Omit<ListQuery, 'chain'> } = {
  publications: { types: null },
  statements: { types: ['statements'] },
  'by topic': { types: ['statements'], filters: [reference('topic', 'topics', 't40')] },
  'by topic with 43 below': { types: null, filters: [reference('topic', 'topics', 't1')] },
  'by person': { types: null, filters: [reference('person', 'people', 'p7')] },
  'by choice, frequent': { types: ['statements'], filters: [choice('urgency', 'routine')] },
  'by choice, rare': { types: ['statements'], filters: [choice('urgency', 'emergency')] },
  'by region': { types: null, filters: [choice('region', 'moscow', 'samara')] },
  'by ICD-10 range': {
    types: ['guidance'],
    filters: [{ kind: 'icd10', name: 'icd10', from: 'J10', to: 'J18' }],
  },
  'by topic, organisation, choice': {
    types: ['statements'],
    filters: [
      reference('topic', 'topics', 't1'),
      reference('organisation', 'organisations', 'o3'),
      choice('urgency', 'routine'),
    ],
  },
  'by date': { types: null, filters: [date('publishedAt', '2010-01-01', '2012-01-01')] },
  'by topic and date': {
    types: null,
    filters: [reference('topic', 'topics', 't40'), date('publishedAt', '2010-01-01', '2012-01-01')],
  },
  'by title': { types: ['statements'], ordering: title },
  'publications as updated': { types: null, ordering: updated },
  'by title, of a topic': {
    types: ['statements'],
    ordering: title,
    filters: [reference('topic', 'topics', 't40')],
  },
  'by title, rare choice': {
    types: ['statements'],
    ordering: title,
    filters: [choice('urgency', 'emergency')],
  },
  'to be reviewed, of a topic': {
    types: ['guidance'],
    ordering: reviewBy,
    filters: [reference('topic', 'topics', 't40'), date('reviewBy', '2020-01-01', '2030-01-01')],
  },
}

/** A place in the middle of the list. */
function middle(readModel: ReadModel, query: ListQuery): ListPlace | null {
  let after: ListPlace | null = null
  const pages = Math.min(400, Math.floor(readModel.count(query) / 200))
  for (let n = 0; n < pages; n += 1)
    after = readModel.page(query, 100, after).at(-1)?.place ?? after
  return after
}

function median(work: () => unknown): number {
  const times = Array.from({ length: 120 }, () => {
    const begin = performance.now()
    work()
    return performance.now() - begin
  })
  return (times.sort((a, b) => a - b)[60] ?? 0) * 1000
}

interface Figures {
  first: number
  deep: number
  total: number
}

function measure(readModel: ReadModel): { [name: string]: Figures } {
  const found = Object.entries(lists).map(([name, list]) => {
    const query: ListQuery = { ...list, chain: toChain('ru') }
    const total = readModel.count(query)
    const after = middle(readModel, query)
    const first = median(() => readModel.page(query, 21, null))
    const deep = median(() => readModel.page(query, 21, after))
    return [name, { first, deep, total }] as const
  })
  return Object.fromEntries(found)
}

const sizes = process.argv.slice(2).map(Number)
const results: { [name: string]: Figures }[] = []
for (const size of sizes) {
  const file = join(tmpdir(), `medglas-lists-${process.pid}-${size}.sqlite`)
  const readModel = await build(size, file)
  results.push(measure(readModel))
  readModel.close()
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
}
const [small, large] = [results[0] ?? {}, results.at(-1) ?? {}]
console.table(
  Object.fromEntries(
    Object.keys(lists).map((name) => {
      const [one, other] = [small[name], large[name]]
      if (!one || !other) return [name, {}]
      const grows = (a: number, b: number) => Number((b / a).toFixed(2))
      return [
        name,
        {
          documents: other.total,
          'first µs': Math.round(other.first),
          grows: grows(one.first, other.first),
          'deep µs': Math.round(other.deep),
          'deep grows': grows(one.deep, other.deep),
        },
      ]
    }),
  ),
)
