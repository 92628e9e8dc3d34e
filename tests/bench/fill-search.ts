import { addressOf, period } from '../../seed/scale/publication.ts'
import { scaleRecords } from '../../seed/scale/records.ts'
import { seededRandom } from '../../seed/scale/random.ts'
import { contentModel } from '../../src/content/content-model.ts'
import { locales } from '../../src/content/locales.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { emptyTail } from '../../src/ledger/seal.ts'
import { createFacets } from '../../src/read-model/facets.ts'
import { createIdentities } from '../../src/read-model/identities.ts'
import { renditionKey } from '../../src/read-model/keys.ts'
import { createSearchFacts } from '../../src/read-model/search-facts.ts'
import { schemaVersion } from '../../src/read-model/tables.ts'
import { mergeSegments } from '../../src/read-model/merge-segments.ts'
import { manyWords } from '../../src/read-model/parts.ts'
import { endBulk, openFile, startBulk } from '../../src/read-model/open-file.ts'
import { usuallyTogether as batch } from '../../src/read-model/building.ts'
import { numberTypes } from '../../src/read-model/type-numbers.ts'
import { createTypingAids } from '../../src/read-model/typing-aids.ts'
import { viewOf } from '../../src/read-model/views.ts'
import { createDocumentWriter } from '../../src/read-model/write-document.ts'
import { createSearchWriter } from '../../src/read-model/write-search.ts'
import { createAnalyser } from '../../src/search/analyser.ts'
import { searchColumns, type SearchColumn } from '../../src/search/weights.ts'
import type { MadeUpTexts } from './natural-texts.ts'
import { createMeter } from './timing.ts'

/**
 * Makes a read model of what search reads, and nothing else, written as it is when one is built.
 * Publications have Russian alone, and no people.
 * @returns bytes of the texts, UTF-8, and publications indexed in a second: analysed and written into
 *   the full-text index, the suggestions and the words, without the time to make the texts up
 */
export function fillSearch(file: string, count: number, texts: MadeUpTexts) {
  const sqlite = openFile(file, schemaVersion(contentModel))
  startBulk(sqlite)
  const types = numberTypes(contentModel)
  const analyser = createAnalyser()
  const [facets, identities] = [createFacets(sqlite), createIdentities(sqlite, types)]
  const insert = createDocumentWriter(sqlite, identities)
  const facts = createSearchFacts(sqlite)
  const index = createSearchWriter(sqlite, types, facts, analyser)
  const aids = createTypingAids(sqlite, types, analyser, () => {})
  const indexing = createMeter()
  let textBytes = 0

  function toDocument(number: number) {
    const { type: slug, id } = addressOf(number)
    const random = seededRandom(number * 8 + 1)
    const [type, identity] = [types.numberOf(slug) ?? 0, identities.keep({ type: slug, id })]
    const publishedAt = random.integer(period.from, period.until)
    const own = facetTexts(random).map((text) => facets.keep(text))
    const said = texts.parts(number)
    textBytes += Buffer.byteLength(Object.values(said).flat().join(' '))
    const empty = Object.fromEntries(searchColumns.map((column) => [column, [] as string[]]))
    const rendition = {
      ...{ key: renditionKey(number, 'ru'), locale: locales[0], slug: String(number) },
      ...{ title: said.title.join(), publishedAt, data: {}, richTexts: new Map(), references: [] },
      texts: { ...(empty as Record<SearchColumn, string[]>), ...said },
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
    return document
  }

  for (let done = 0; done < count; done += batch) {
    const length = Math.min(batch, count - done)
    const documents = sqlite.transaction(() =>
      Array.from({ length }, (_, next) => toDocument(done + 1 + next)),
    )
    indexing.measure(() =>
      sqlite.transaction(() => {
        for (const document of documents) {
          index.add(document, aids.hear)
          aids.add(document)
        }
        aids.flush(done + batch < count ? manyWords : 1)
        index.flush()
      }),
    )
    if (done % 10_000 === 0) console.error(`… ${done} of ${count}`)
  }
  indexing.measure(() => Array.from(mergeSegments(sqlite)))
  // Records that follow can be applied.
  const cursor = { position: count, hash: emptyTail.hash }
  sqlite.prepare(`INSERT OR REPLACE INTO meta VALUES ('cursor', ?)`).run(JSON.stringify(cursor))
  endBulk(sqlite)
  sqlite.close()
  return { textBytes, ...indexing.rates(count) }
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
