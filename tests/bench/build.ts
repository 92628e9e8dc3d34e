import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { openReadModel } from '../../src/read-model/index.ts'
import type { GeneratedLedger } from './records.ts'
import { createMeter } from './timing.ts'

/** A read model that was built, and how it went. */
export interface Built {
  /** Folder for a delivery node. */
  folder: string
  /** Entries applied in a second, and in a second of processor time, without the time to make them up. */
  perSecond: number
  perCpuSecond: number
  megabytes: number
  /** The last entry: a follower asks for it again. */
  last: LedgerRecord
  /** Slugs of some statements, spread over all. */
  statements: string[]
}

const batch = 500
/** Applied at once, as a follower does. */
const slice = 50
const wantedStatements = 500

/** Applies the generated ledger to a read model in the folder. @param count publications */
export function buildReadModel(ledger: GeneratedLedger, count: number, folder: string): Built {
  const file = join(folder, 'delivery-node.db')
  const readModel = openReadModel({ file, model: contentModel })
  const statements: string[] = []
  let last: LedgerRecord | undefined
  const { measure, rates } = createMeter()
  measure(() => readModel.beginBuilding())
  for (let done = 0; done < count; done += batch) {
    const records = ledger.next(Math.min(batch, count - done))
    for (let from = 0; from < records.length; from += slice)
      measure(() => readModel.apply(records.slice(from, from + slice)))
    statements.push(...records.filter(({ entry }) => entry.type === 'statements').map(slugOf))
    last = records.at(-1)
    if (done % 10_000 === 0) console.error(`… ${done} of ${count}`)
  }
  measure(() => Array.from(readModel.completeBuilding()))
  const complete = readModel.position
  readModel.close()
  if (!last) throw new Error('Nothing was generated.')
  const state = { nextChangeAt: null, clients: [], synonyms: [], complete }
  writeFileSync(join(folder, 'delivery-node.json'), JSON.stringify(state))
  const step = Math.max(1, Math.floor(statements.length / wantedStatements))
  return {
    folder,
    ...rates(count),
    megabytes: statSync(file).size / 2 ** 20,
    last,
    statements: statements.filter((_, index) => index % step === 0),
  }
}

function slugOf({ content }: LedgerRecord): string {
  const slug = content?.locales.ru?.slug
  return typeof slug === 'string' ? slug : ''
}
