import type { ContentModel } from '../../content/model.ts'
import type { LedgerRecord } from '../../ledger/entry.ts'
import { workInThread } from '../../lib/thread.ts'
import { createAnalyser } from '../../search/analyser.ts'
import { createPreparer, type PreparedEdition } from '../prepare.ts'
import { numberTypes } from '../type-numbers.ts'
import { createWordTeller, type ToldWords } from './numbered-words.ts'

/** As `PreparedEdition`; its words are told with those of all others. */
export interface ToldEdition extends Omit<PreparedEdition, 'said'> {
  terms: readonly string[] | null
}

/** What is made of some records. */
export interface ToldRecords {
  editions: ToldEdition[][]
  /** Of the editions with terms, in their order. */
  words: ToldWords
}

/** Prepares records in the thread that runs it: see `preparing.ts`. */
workInThread((model: ContentModel) => {
  const prepare = createPreparer(numberTypes(model), createAnalyser())
  const tell = createWordTeller()
  return (records: readonly LedgerRecord[]): ToldRecords => {
    const prepared = records.map(prepare)
    const words = tell(prepared.flat().flatMap(({ said }) => (said ? [said.words] : [])))
    const editions = prepared.map((all) =>
      all.map(({ said, ...edition }) => ({ ...edition, terms: said?.terms ?? null })),
    )
    return { editions, words }
  }
})
