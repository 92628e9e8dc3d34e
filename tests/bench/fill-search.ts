import { addressOf, period } from '../../seed/scale/publication.ts'
import { scaleRecords } from '../../seed/scale/records.ts'
import { seededRandom } from '../../seed/scale/random.ts'
import { contentModel } from '../../src/content/content-model.ts'
import { locales } from '../../src/content/locales.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { emptyTail } from '../../src/ledger/seal.ts'
import { startThread } from '../../src/lib/thread.ts'
import { ahead } from '../../src/read-model/apart/ahead.ts'
import { createWordHearer } from '../../src/read-model/apart/numbered-words.ts'
import { slicesAhead, slicesOf } from '../../src/read-model/follow-ledger.ts'
import { createFacets } from '../../src/read-model/facets.ts'
import { createIdentities } from '../../src/read-model/identities.ts'
import { renditionKey } from '../../src/read-model/keys.ts'
import { createSearchFacts } from '../../src/read-model/search-facts.ts'
import { schemaVersion } from '../../src/read-model/tables.ts'
import { mergeSegments } from '../../src/read-model/merge-segments.ts'
import { manyWords } from '../../src/read-model/parts.ts'
import { endBulk, openFile, startBulk } from '../../src/read-model/open-file.ts'
import { usuallyTogether } from '../../src/read-model/building.ts'
import type { Sqlite } from '../../src/read-model/sqlite.ts'
import { numberTypes, type TypeNumbers } from '../../src/read-model/type-numbers.ts'
import { createTypingAids } from '../../src/read-model/typing-aids.ts'
import { viewOf } from '../../src/read-model/views.ts'
import { createDocumentWriter } from '../../src/read-model/write-document.ts'
import { createSearchWriter, type SearchableDocument } from '../../src/read-model/write-search.ts'
import type { SuggestedDocument } from '../../src/read-model/write-suggestions.ts'
import { createAnalyser } from '../../src/search/analyser.ts'
import type { SearchTexts } from '../../src/search/texts.ts'
import { searchColumns, type SearchColumn } from '../../src/search/weights.ts'
import type { AnalysedTexts, AnalyseTask } from './analyse-thread.ts'
import type { MadeUpTexts } from './natural-texts.ts'
import { createMeter } from './timing.ts'

/** Made up at once, before the clock runs. */
const chunk = 10_000

type Said = Omit<SearchableDocument, 'renditions'> & { texts: SearchTexts; renditions: Place[] }
type Place = SuggestedDocument['renditions'][number]

/**
 * Makes a read model of what search reads, and nothing else, written as it is when one is built: texts are
 * analysed in a thread beside. Publications have Russian alone, and no people.
 * @returns bytes of the texts, UTF-8, and publications indexed in a second: analysed and written into
 *   the full-text index, the suggestions and the words, without the time to make the texts up
 */
export async function fillSearch(file: string, count: number, texts: MadeUpTexts) {
  const sqlite = openFile(file, schemaVersion(contentModel))
  startBulk(sqlite)
  const types = numberTypes(contentModel)
  const write = createPublicationWriter(sqlite, types, texts)
  const analyser = createAnalyser()
  const facts = createSearchFacts(sqlite)
  const index = createSearchWriter(sqlite, types, facts, analyser)
  const aids = createTypingAids(sqlite, types, analyser, () => {})
  const indexing = createMeter()
  const thread = startThread<AnalyseTask, AnalysedTexts>('tests/bench/analyse-thread.ts', {
    mostMebibytes: 1024,
  })
  const hear = createWordHearer()
  let textBytes = 0

  async function analyseApart(said: readonly Said[]) {
    const task = said.map(({ texts }) => ({ texts, locale: locales[0] }))
    const { terms, words } = await thread.run(task)
    const heard = hear(words)
    return said.map((one, n) => ({ one, said: { terms: terms[n] ?? [], words: heard[n] ?? [] } }))
  }

  async function addAll(documents: readonly Said[], isLast: boolean): Promise<void> {
    let pending = 0
    sqlite.exec('BEGIN IMMEDIATE')
    for await (const part of ahead(slicesOf(documents), analyseApart, slicesAhead)) {
      for (const { one, said } of part) {
        const renditions = one.renditions.map((rendition) => ({ ...rendition, said }))
        index.add({ ...one, renditions })
        aids.add({ ...one, renditions })
      }
      pending += part.length
      if (pending % usuallyTogether !== 0 && pending < documents.length) continue
      aids.flush(isLast && pending === documents.length ? 1 : manyWords)
      index.flush()
      sqlite.exec(pending < documents.length ? 'COMMIT; BEGIN IMMEDIATE' : 'COMMIT')
    }
  }

  await thread.run([])
  for (let done = 0; done < count; done += chunk) {
    const length = Math.min(chunk, count - done)
    const documents = sqlite.transaction(() =>
      Array.from({ length }, (_, next) => write(done + 1 + next)),
    )
    for (const said of documents)
      textBytes += Buffer.byteLength(Object.values(said.texts).flat().join(' '))
    await indexing.measureAll(() => addAll(documents, done + length === count))
    console.error(`… ${done + length} of ${count}`)
  }
  indexing.measure(() => Array.from(mergeSegments(sqlite)))
  await thread.end()
  // Records that follow can be applied.
  const cursor = { position: count, hash: emptyTail.hash }
  sqlite.prepare(`INSERT OR REPLACE INTO meta VALUES ('cursor', ?)`).run(JSON.stringify(cursor))
  endBulk(sqlite)
  sqlite.close()
  return { textBytes, ...indexing.rates(count) }
}

/** @returns a function that writes a publication, but for what it is found by */
function createPublicationWriter(sqlite: Sqlite, types: TypeNumbers, texts: MadeUpTexts) {
  const [facets, identities] = [createFacets(sqlite), createIdentities(sqlite, types)]
  const insert = createDocumentWriter(sqlite, identities)
  const empty = Object.fromEntries(searchColumns.map((column) => [column, [] as string[]]))
  return (number: number): Said => {
    const { type: slug, id } = addressOf(number)
    const random = seededRandom(number * 8 + 1)
    const [type, identity] = [types.numberOf(slug) ?? 0, identities.keep({ type: slug, id })]
    const publishedAt = random.integer(period.from, period.until)
    const own = facetTexts(random).map((text) => facets.keep(text))
    const said = texts.parts(number)
    const rendition = {
      ...{ key: renditionKey(number, 'ru'), locale: locales[0], slug: String(number) },
      ...{ title: said.title.join(), publishedAt, data: {}, json: '{}', richTexts: [] },
      ...{ references: [], said: null },
    }
    const document = {
      ...{ key: number, identity: identity ?? 0, type, status: 'CURRENT' as const },
      ...{ renditions: [rendition], references: [] },
      listed: [{ view: viewOf('ru', ['ru']), publishedAt, facets: own, orders: [] }],
    }
    const day = new Date(publishedAt).toISOString()
    const entry = { documentId: id, version: '1.0', action: 'publish', sequence: number }
    const record = { entry, content: null } as unknown as LedgerRecord
    insert({ ...document, record, firstPublishedAt: day, updatedAt: day })
    return { ...document, texts: { ...(empty as Record<SearchColumn, string[]>), ...said } }
  }
}

/** As many as publications have on average. */
function facetTexts(random: ReturnType<typeof seededRandom>): string[] {
  const idsOf = (type: string) =>
    scaleRecords.flatMap((record) => (record.type === type ? record.slug : []))
  const topics = Array.from({ length: 3 }, () => random.pick(idsOf('topics')))
  const rest = [
    'status:CURRENT',
    `kind:${random.integer(1, 6)}`,
    `audience:${random.integer(1, 5)}`,
  ]
  const organisation = `organisation:${random.pick(idsOf('organisations'))}`
  return [...new Set([...topics.map((topic) => `topic:${topic}`), organisation, ...rest])]
}
