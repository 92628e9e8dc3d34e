import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReadModel, type ReadModel } from '../../src/read-model/index.ts'
import { createLedger, paragraph, words, type Told } from '../../src/read-model/ledger.fixture.ts'
import { fixtureModel } from '../../src/read-model/model.fixture.ts'
import { parseQuery } from '../../src/search/parse-query.ts'

/**
 * How long `suggest` and `didYouMean` take among many publications of invented words:
 * `npx tsx tests/bench/suggest-speed.ts [publications]`.
 */
const publications = Number(process.argv[2] ?? 100_000)
const vocabulary = 150_000
const batch = 500

let seed = 7
function random(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0
  const mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

const syllables =
  'ва кци на ко рь ме до бо ль ни ца пре па ра та вра ча го ро да ши фо рум ты ло сте'.split(' ')
const known = Array.from({ length: vocabulary }, () =>
  Array.from({ length: 2 + random(4) }, () => syllables[random(syllables.length)]).join(''),
)
/** Some words are in most texts, most in few. */
const word = () => known[Math.floor(vocabulary * (random(1_000_000) / 1_000_000) ** 4)] ?? ''
const text = (count: number) => Array.from({ length: count }, word).join(' ')

function publication(id: number): Told {
  const title = text(8)
  return { id: String(id), ru: { title, slug: String(id), body: paragraph(words(text(60))) } }
}

function report(name: string, times: number[]): void {
  const sorted = times.sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
  process.stdout.write(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.999)} ms\n`)
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function fill(readModel: ReadModel): void {
  const ledger = createLedger()
  let applied = 0
  for (let id = 1; id <= publications; id += batch) {
    for (let next = id; next < id + batch; next += 1) ledger.add(publication(next))
    const records = ledger.records.slice(-batch)
    applied += time(() => readModel.apply(records))
  }
  process.stdout.write(`indexed: ${Math.round(publications / (applied / 1000))} publications/s\n`)
}

function ask(readModel: ReadModel): void {
  const suggest = (prefix: string, types: string[] | null = null) =>
    time(() => readModel.suggest({ prefix, chain: ['ru'], types, first: 10 }))
  const cut = (some: string, length: number) => some.slice(0, length)
  const each = (work: () => number) => Array.from({ length: 300 }, work)
  for (const length of [1, 2, 3, 6])
    report(
      `suggest, ${length} letters`,
      each(() => suggest(cut(word(), length))),
    )
  report(
    'suggest, two words',
    each(() => suggest(`${word()} ${cut(word(), 2)}`)),
  )
  report(
    'suggest, a type without any',
    each(() => suggest(cut(word(), 1), ['people'])),
  )
  report(
    'suggest, nothing',
    each(() => suggest('ъъъ')),
  )
  const query = {
    chain: ['ru'] as const,
    types: null,
    filters: [],
    from: null,
    until: null,
    now: 0,
  }
  const mean = (typed: string) =>
    time(() => readModel.didYouMean(typed, { ...query, text: parseQuery(typed) }))
  report('didYouMean, the first', [mean('вакцинащия')])
  const slip = (some: string) => `${some.slice(0, 3)}щ${some.slice(4)}`
  report(
    'didYouMean, a word',
    each(() => mean(slip(word()))),
  )
  report(
    'didYouMean, nothing',
    each(() => mean(`щъщэ${slip(word())}`)),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'suggest-speed-'))
const file = join(folder, 'model.sqlite')
const readModel = openReadModel({ file, model: fixtureModel })
fill(readModel)
ask(readModel)
const { rss } = process.memoryUsage()
process.stdout.write(`resident ${Math.round(rss / 2 ** 20)} MB, the ledger in memory included; `)
process.stdout.write(`file ${Math.round(statSync(file).size / 2 ** 20)} MB\n`)
readModel.close()
rmSync(folder, { recursive: true })
