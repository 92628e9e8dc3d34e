import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import {
  numberTypes,
  openReadModel,
  toRenditions,
  type ReadModel,
} from '../../src/read-model/index.ts'
import { searchTextsOf } from '../../src/search/texts.ts'
import type { SeedFields } from '../../seed/document.ts'
import { generateLedger } from './records.ts'
import { say } from './timing.ts'

/** A read model of generated publications, to be searched. */
export interface SearchCorpus {
  readModel: ReadModel
  /** The next publication, which is not in it yet. */
  next(): LedgerRecord[]
}

export interface CorpusOptions {
  count: number
  /** Used as it is where it was built before: 100,000 publications take minutes. */
  file: string
  /** Russian texts of a publication, by its number; what the seed makes up, otherwise. */
  textsOf?: (number: number) => SeedFields
}

const batch = 500
const types = numberTypes(contentModel)

export function openCorpus({ count, file, textsOf }: CorpusOptions): SearchCorpus {
  const readModel = openReadModel({ file, model: contentModel })
  const ledger = generateLedger(textsOf)
  const isBuilt = readModel.position >= count
  let [wall, textBytes] = [0, 0]
  for (let done = 0; !isBuilt && done < count; done += batch) {
    const records = ledger.next(Math.min(batch, count - done))
    const start = performance.now()
    readModel.apply(records)
    wall += performance.now() - start
    for (const record of records) textBytes += textBytesOf(record)
    if (done % 10_000 === 0) console.error(`… ${done} of ${count}`)
  }
  if (!isBuilt)
    say('building, all of the read model', {
      perSecond: Math.round((count / wall) * 1000),
      textBytes,
    })
  return { readModel, next: () => ledger.next(1) }
}

/** What is indexed of an entry of the ledger, in bytes of UTF-8. */
function textBytesOf(record: LedgerRecord): number {
  const type = types.numberOf(record.entry.type) ?? 0
  const model = types.modelOf(type)
  if (model.role !== 'publication') return 0
  const renditions = toRenditions(record, types, record.entry.sequence, '2026-01-01')
  const texts = renditions.flatMap((each) => Object.values(searchTextsOf(model, each)).flat())
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}
