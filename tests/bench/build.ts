import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentModel } from '../../src/content/content-model.ts'
import type { LedgerRecord, LedgerSource } from '../../src/ledger/entry.ts'
import { openReadModel, startFollower, type ReadModel } from '../../src/read-model/index.ts'
import { writeLedger } from './ledger-file.ts'
import type { GeneratedLedger } from './records.ts'
import { createMeter } from './timing.ts'

/** A read model that was built, and how it went. */
export interface Built {
  /** Folder for a delivery node. */
  folder: string
  /**
   * Entries read and applied in a second, and in a second of processor time, without the time to make
   * them up.
   */
  perSecond: number
  perCpuSecond: number
  megabytes: number
  /** The last entry: a follower asks for it again. */
  last: LedgerRecord
  /** Slugs of some statements, spread over all. */
  statements: string[]
}

const wantedStatements = 500

/** Builds a read model of the generated ledger in the folder, as a node does. @param count publications */
export async function buildReadModel(
  ledger: GeneratedLedger,
  count: number,
  folder: string,
): Promise<Built> {
  const statements: string[] = []
  let last: LedgerRecord | undefined
  const written = writeLedger(ledger, count, join(folder, 'ledger.jsonl'), (records) => {
    statements.push(...records.filter(({ entry }) => entry.type === 'statements').map(slugOf))
    last = records.at(-1)
  })
  const file = join(folder, 'delivery-node.db')
  const readModel = openReadModel({ file, model: contentModel })
  const { measureAll, rates } = createMeter()
  await measureAll(() => follow(readModel, written.source))
  const complete = readModel.position
  readModel.close()
  written.close()
  if (!last) throw new Error('Nothing was generated.')
  if (complete !== count) throw new Error(`${complete} of ${count} entries were applied.`)
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

async function follow(readModel: ReadModel, source: LedgerSource): Promise<void> {
  let failure: Error | undefined
  const onError = (error: Error) => void (failure ??= error)
  const follower = startFollower({ source, readModel, onError })
  await follower.caughtUp()
  await follower.stop()
  if (failure) throw failure
}

function slugOf({ content }: LedgerRecord): string {
  const slug = content?.locales.ru?.slug
  return typeof slug === 'string' ? slug : ''
}
