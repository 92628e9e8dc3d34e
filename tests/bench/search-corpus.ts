import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { emptyTail } from '../../src/ledger/seal.ts'
import { openReadModel, type ReadModel } from '../../src/read-model/index.ts'
import { fillSearch } from './fill-search.ts'
import type { MadeUpTexts } from './natural-texts.ts'
import { generateLedger } from './records.ts'
import { say } from './timing.ts'

/** A read model of generated publications, to be searched. */
export interface SearchCorpus {
  readModel: ReadModel
  /** @returns the next publication, which is not in it yet */
  next(): LedgerRecord[]
}

export interface CorpusOptions {
  count: number
  /** Used as it is where it was built before: that takes minutes. */
  file: string
  texts: MadeUpTexts
}

export function openCorpus({ count, file, texts }: CorpusOptions): SearchCorpus {
  const open = () => openReadModel({ file, model: contentModel })
  let readModel = open()
  if (readModel.position < count) {
    readModel.close()
    say('building, what search reads', fillSearch(file, count, texts))
    readModel = open()
  }
  const ledger = generateLedger({ ...emptyTail, sequence: readModel.position })
  return { readModel, next: () => ledger.next(1) }
}
