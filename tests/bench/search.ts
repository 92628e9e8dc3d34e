import { parseArgs } from 'node:util'
import { corpusLedger } from '../relevance/ledger.ts'
import { measureRelevance, type Ask, type Result } from '../relevance/measure.ts'
import { createMedglas } from '../relevance/medglas.ts'
import { createMiniSearch } from '../relevance/mini-search.ts'
import { startPayloadLike } from '../relevance/payload-like.ts'
import { missTable, relevanceTable } from './relevance-table.ts'

/**
 * `npm run bench:search -- [--without-payload] [--misses]`: how well the queries of
 * `tests/relevance` are answered, beside Payload's own `like` (loading the corpus into it takes
 * minutes) and MiniSearch with the Snowball stemmers. JSON lines on stdout, a table on stderr.
 */
const { values } = parseArgs({
  options: {
    'without-payload': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
})

const results = new Map<string, Result>()

async function measure(engine: string, ask: Ask): Promise<void> {
  const result = await measureRelevance(ask)
  results.set(engine, result)
  for (const figures of [...result.groups, result.overall])
    console.log(JSON.stringify({ engine, ...figures }))
}

const records = corpusLedger()
await measure('Medglas', createMedglas(records))
await measure('MiniSearch + Snowball', createMiniSearch(records))
await measure('the same, fuzzy 0.2', createMiniSearch(records, 0.2))
if (!values['without-payload']) {
  const payload = await startPayloadLike()
  await measure('Payload like', payload.ask).finally(() => payload.stop())
}
console.error(relevanceTable(results))
if (values.misses)
  for (const [engine, { misses }] of results) console.error(missTable(engine, misses))
// What Payload has opened would keep the process.
process.exit(0)
