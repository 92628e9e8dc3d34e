import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { numberTypes, openReadModel, toChain, toRenditions } from '../../src/read-model/index.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { searchTextsOf } from '../../src/search/texts.ts'
import { generateLedger } from './records.ts'

/**
 * `npm run bench:search-speed -- [publications]`: search and suggest in the process, on what
 * `npm run seed -- --scale` makes up. A search is of two words of one text, with the page of ten, the
 * total and the facets. JSON lines on stdout.
 */
const publications = Number(process.argv[2] ?? 10_000)
const queries = 300
const batch = 500
const types = numberTypes(contentModel)
const folder = mkdtempSync(join(tmpdir(), 'medglas-search-'))
const file = join(folder, 'search.db')
const readModel = openReadModel({ file, model: contentModel })
const ledger = generateLedger()
const pairs: string[] = []
const titles: string[] = []
let textBytes = 0
let applied = { wall: 0, cpu: 0 }

function say(name: string, figures: object): void {
  console.log(JSON.stringify({ name, ...figures }))
}

function measure(work: () => unknown): { wall: number; cpu: number } {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  work()
  const { user, system } = process.cpuUsage(cpu)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

/** Counts what is indexed, and draws two words of some texts. */
function note(record: LedgerRecord, draw: boolean): void {
  const type = types.numberOf(record.entry.type) ?? 0
  if (types.modelOf(type).role !== 'publication') return
  for (const rendition of toRenditions(record, types, record.entry.sequence, '2026-01-01')) {
    const texts = Object.values(searchTextsOf(types.modelOf(type), rendition)).flat()
    textBytes += Buffer.byteLength(texts.join('\n'))
    if (!draw || rendition.locale !== 'ru') continue
    const words = texts.join(' ').match(/\p{L}{4,}/gu) ?? []
    const at = record.entry.sequence
    pairs.push(`${words[(at * 7919) % words.length]} ${words[(at * 104_729) % words.length]}`)
    titles.push(rendition.title)
  }
}

for (let done = 0; done < publications; done += batch) {
  const records = ledger.next(Math.min(batch, publications - done))
  records.forEach((record, n) => note(record, n % Math.ceil(publications / queries / 2) === 0))
  const { wall, cpu } = measure(() => readModel.apply(records))
  applied = { wall: applied.wall + wall, cpu: applied.cpu + cpu }
}
const rate = (ms: number) => Math.round((publications * 1000) / ms)
say('building, all of the read model', {
  perSecond: rate(applied.wall),
  perCpuSecond: rate(applied.cpu),
})

function report(name: string, times: number[], more: object = {}): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2))
  say(name, { queries: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), ...more })
}

const chain = toChain('ru')
const now = Date.parse('2026-11-27T00:00:00Z')
const everything = { chain, types: null, filters: [], from: null, until: null, now }
const hits: number[] = []
function search(text: string): number {
  return measure(() => {
    const found = readModel.search({ text: parseQuery(text), ...everything })
    hits.push(found?.hits.length ?? 0)
    const page = found?.hits.slice(0, 10).map(({ rendition }) => rendition) ?? []
    readModel.byRenditions(page, chain)
  }).wall
}

search('вакцинация детей')
hits.length = 0
const times = pairs.slice(0, queries).map(search)
const middle = [...hits].sort((one, other) => one - other)[Math.floor(hits.length / 2)]
report('search, two words, ms', times, { medianHits: middle, mostHits: Math.max(...hits) })
const prefixes = titles.slice(0, queries).map((title, n) => title.slice(0, 1 + (n % 8)))
readModel.suggest({ prefix: 'вак', chain, types: null, first: 10 })
report(
  'suggest, 1 to 8 letters, ms',
  prefixes.map(
    (prefix) => measure(() => readModel.suggest({ prefix, chain, types: null, first: 10 })).wall,
  ),
)
const [last] = ledger.next(1)
if (last) {
  const found = measure(() => {
    readModel.apply([last])
    readModel.search({ text: parseQuery('вакцинация'), ...everything })
  })
  say('applied and searched again, ms', found)
}
readModel.close()
const database = new Database(file, { readonly: true })
const [row] = database.prepare('SELECT sum(length(block)) AS bytes FROM search_data').all() as {
  bytes: number
}[]
database.close()
say('index', {
  bytes: row?.bytes,
  textBytes,
  ratio: Number(((row?.bytes ?? 0) / textBytes).toFixed(2)),
})
rmSync(folder, { recursive: true })
