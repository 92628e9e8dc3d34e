import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { openReadModel, toChain } from '../../src/read-model/index.ts'
import { defaultSynonyms } from '../../src/search/default-synonyms.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import type { Ask } from './measure.ts'

/** When the queries are asked: news have an age then, the same in every run. */
const now = Date.parse('2026-11-27T12:00:00Z')

/**
 * What the read model finds, with the synonyms that an installation begins with. Where it offers another
 * spelling, that is asked, as by a reader who takes the offer.
 */
export function createMedglas(records: readonly LedgerRecord[]): Ask {
  const readModel = openReadModel({ file: ':memory:', model: contentModel })
  readModel.apply(records)
  readModel.setSynonyms(defaultSynonyms)

  return (typed, locale) => {
    const chain = toChain(locale)
    const toQuery = (text: string) => ({
      ...{ text: parseQuery(text), chain, now },
      ...{ types: null, filters: [], from: null, until: null },
    })
    const meant = readModel.didYouMean(typed, toQuery(typed)) ?? typed
    const hits = readModel.search(toQuery(meant))?.page(10) ?? []
    const renditions = hits.map(({ rendition }) => rendition)
    return readModel.byRenditions(renditions, chain).map(({ id }) => id)
  }
}
