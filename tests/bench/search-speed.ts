import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'libsql'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { toChain } from '../../src/read-model/index.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { createNaturalTexts } from './natural-texts.ts'
import { createSeedTexts } from './seed-texts.ts'
import { openCorpus } from './search-corpus.ts'
import { drawQueries } from './search-queries.ts'
import { say, summary, timeEach } from './timing.ts'
import { createVocabulary } from './vocabulary.ts'

/**
 * `npm run bench:search-speed -- [--count 10000] [--file PATH] [--generated]`: search, suggest and
 * didYouMean in the process. Texts have the words of a language, as frequent as there; with
 * `--generated` they are those of the seed, which have few words, so that most queries match most
 * publications. A search is of two words, with the page of ten, the total and the facets. With
 * `--file` the read model stays, and is used again. JSON lines on stdout.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    file: { type: 'string' },
    generated: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const folder = mkdtempSync(join(tmpdir(), 'medglas-search-'))
const file = values.file ?? join(folder, 'search.db')
const texts = values.generated ? createSeedTexts() : createNaturalTexts(createVocabulary())
const corpus = await openCorpus({ count, file, texts })
const { readModel } = corpus

const chain = toChain('ru')
const now = Date.parse('2026-11-27T00:00:00Z')
const everything = { chain, types: null, filters: [], from: null, until: null, now }
const toQuery = (text: string) => ({ ...everything, text: parseQuery(text) })
let hits: number[] = []

function search(text: string): void {
  const found = readModel.search(toQuery(text))
  hits.push(found?.total ?? 0)
  found?.facets()
  const page = found?.page(10).map(({ rendition }) => rendition) ?? []
  readModel.byRenditions(page, chain)
}

function hitFigures() {
  const sorted = [...hits].sort((one, other) => one - other)
  hits = []
  if (sorted.at(-1) === 0) throw new Error('Nothing was found: the index must be empty.')
  return { medianHits: sorted[sorted.length >> 1], mostHits: sorted.at(-1) }
}

say('the first search', summary(timeEach(['вакцинация детей'], search, 1)))
hits = []
const words = new Map<string, number>()
const groups = drawQueries({
  ...{ count, textOf: (number) => texts.plain(number) },
  frequencyOf(word) {
    const found = readModel.search(toQuery(word))?.total ?? 0
    words.set(word, found)
    return found
  },
})
const times = Object.entries(groups).map(([name, queries]) => {
  const own = timeEach(queries, search)
  say(`search: ${name}`, { ...summary(own), ...hitFigures() })
  return own
})
say('search: all of these', summary(...times))
const single = [...words.keys()].slice(0, 600)
say('search: one word', { ...summary(timeEach(single, search)), ...hitFigures() })

const prefixes = single.map((word, n) => word.slice(0, 1 + (n % 8)))
const suggest = (prefix: string) => readModel.suggest({ prefix, chain, types: null, first: 10 })
suggest('вак')
say('suggest, 1 to 8 letters', summary(timeEach(prefixes, suggest)))
const slip = (word: string) => `${word.slice(0, 3)}щ${word.slice(4)}`
const mean = (text: string) => readModel.didYouMean(text, toQuery(text))
say('didYouMean, the first', summary(timeEach(['вакцинащия'], mean, 1)))
say('didYouMean, a word', summary(timeEach(single.slice(0, 300).map(slip), mean)))
const pairs = Object.values(groups).flat()
say('didYouMean, one of two words', summary(timeEach(pairs.slice(0, 300).map(slip), mean)))
const applyAndSearch = (record: LedgerRecord) => {
  readModel.apply([record])
  search('вакцинация')
}
say('applied and searched again', summary(timeEach(corpus.next(), applyAndSearch, 1)))
say('memory', { rssMb: Math.round(process.memoryUsage().rss / 2 ** 20) })
readModel.close()

const database = new Database(file, { readonly: true })
const [row] = database.prepare('SELECT sum(length(block)) AS bytes FROM search_data').all() as {
  bytes: number
}[]
database.close()
say('index', { bytes: row?.bytes, fileBytes: statSync(file).size })
rmSync(folder, { recursive: true })
