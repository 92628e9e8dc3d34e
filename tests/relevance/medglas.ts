import { contentModel } from '../../src/content/content-model.ts'
import type { Locale } from '../../src/content/locales.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { openReadModel, toChain } from '../../src/read-model/index.ts'
import { defaultSynonyms } from '../../src/search/default-synonyms.ts'
import { switchLayout } from '../../src/search/layout.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import type { Ask } from './measure.ts'

/** When the queries are asked: news have an age then, the same in every run. */
const now = Date.parse('2026-11-27T12:00:00Z')

/**
 * What the read model finds, with the synonyms that an installation begins with. A query that finds
 * nothing is asked again as it is corrected.
 * @param correct what a reader is told that he may have meant; null where nothing better is known
 */
export function createMedglas(
  records: readonly LedgerRecord[],
  correct: (query: string) => string | null = switchLayout,
): Ask {
  const readModel = openReadModel({ file: ':memory:', model: contentModel })
  readModel.apply(records)
  readModel.setSynonyms(defaultSynonyms)

  function find(query: string, locale: Locale): string[] {
    const chain = toChain(locale)
    const everything = { types: null, filters: [], from: null, until: null }
    const found = readModel.search({ text: parseQuery(query), chain, ...everything, now })
    const renditions = (found?.hits ?? []).slice(0, 10).map(({ rendition }) => rendition)
    return readModel.byRenditions(renditions, chain).map(({ id }) => id)
  }

  return (query, locale) => {
    const found = find(query, locale)
    const corrected = found.length === 0 ? correct(query) : null
    return corrected === null ? found : find(corrected, locale)
  }
}
