import type { Payload } from 'payload'
import { watchCommits, type CommittedChanges } from './committed-changes.ts'

type Whole = Record<string, unknown[]>

/** What a database held when it was last read, and whether it still does. */
interface Remembered {
  commits: CommittedChanges
  mark?: unknown
  held?: Whole
}

const remembered = new Map<Payload['db'], Remembered>()

/**
 * Everything that the database holds, by collection, versions and the ledger included: what a
 * refused request must leave as it was. As long as nothing has been committed it is read once.
 */
export async function wholeDatabase(payload: Payload): Promise<Whole> {
  const { db } = payload
  const last = remembered.get(db) ?? { commits: watchCommits(payload) }
  remembered.set(db, last)
  const mark = await last.commits.mark()
  if (last.held && isSame(last.mark, mark)) return last.held
  Object.assign(last, { mark, held: await readAll(payload) })
  return last.held!
}

/** Ends what watches a database that is about to be closed. */
export function forgetDatabase({ db }: Payload): void {
  remembered.get(db)?.commits.close()
  remembered.delete(db)
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

async function readAll({ config, db }: Payload): Promise<Whole> {
  const all = { limit: 0, pagination: false, sort: 'id', req: {} } as const
  const held: Whole = {}
  for (const { slug: collection, versions } of config.collections) {
    held[collection] = (await db.find({ collection, ...all })).docs
    if (!versions) continue
    held[`${collection} versions`] = (await db.findVersions({ collection, ...all })).docs
  }
  return held
}
