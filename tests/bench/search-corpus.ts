import { existsSync } from 'node:fs'
import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import type { LedgerTail } from '../../src/ledger/seal.ts'
import { openReadModel, type ReadModel } from '../../src/read-model/index.ts'
import { openSqlite } from '../../src/read-model/sqlite.ts'
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

export async function openCorpus({ count, file, texts }: CorpusOptions): Promise<SearchCorpus> {
  if (!existsSync(file)) say('building, what search reads', await fillSearch(file, count, texts))
  const readModel = openReadModel({ file, model: contentModel })
  if (readModel.position < count) throw new Error(`${file} has fewer publications: remove it.`)
  const ledger = generateLedger(tailOf(file))
  return { readModel, next: () => ledger.next(1) }
}

/** How far a read model has come: one that was searched before has a publication more than was asked for. */
function tailOf(file: string): LedgerTail {
  const sqlite = openSqlite(file)
  const row = sqlite
    .prepare<{ value: string }>("SELECT value FROM meta WHERE name = 'cursor'")
    .get()
  sqlite.close()
  const { position, hash } = JSON.parse(row?.value ?? '') as { position: number; hash: string }
  return { sequence: position, hash }
}
