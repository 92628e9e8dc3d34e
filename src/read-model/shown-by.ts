import type { FrozenReference } from '../content/model.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/**
 * @param identity key of a record
 * @returns the documents by which it is shown: records in between, nearest first, and a publication
 * last (a report names a speaker, the speaker has a portrait). As long as none of them changes it is
 * shown. Null when no publication shows it.
 */
export type ShownBy = (identity: number) => FrozenReference[] | null

interface Referrer {
  identity: number
  id: string
  type: number
}

/** A record on the way up, and the one it refers to. */
interface Step extends Referrer {
  below: Step | null
}

/**
 * Goes up from a record through those that refer to it. Publications are asked for first at each, and
 * one is enough, so that the logo of a centre with 100,000 announcements is found as fast as any.
 * @param sqlite an open read model
 */
export function createShownBy(sqlite: Sqlite, types: TypeNumbers): ShownBy {
  const referrers = (publications: 'IN' | 'NOT IN', rest = '') =>
    sqlite.prepare<Referrer>(`
      SELECT DISTINCT d.identity, d.id, d.type FROM refs f CROSS JOIN documents d ON d.key = f.source
      WHERE f.target = ? AND d.type ${publications} (${types.publications.join()}) ${rest}`)
  const publication = referrers('IN', 'LIMIT 1')
  const records = referrers('NOT IN')
  const toReference = ({ id, type }: Referrer) => ({ type: types.slugOf(type), id })

  return (identity) => {
    const seen = new Set([identity])
    let steps: (Step | null)[] = [null]
    for (let next: Step[] = []; steps.length > 0; [steps, next] = [next, []])
      for (const step of steps) {
        const at = step?.identity ?? identity
        const found = publication.get(at)
        if (found) return [...pathOf(step), found].map(toReference)
        for (const record of records.all(at))
          if (!seen.has(record.identity)) {
            seen.add(record.identity)
            next.push({ ...record, below: step })
          }
      }
    return null
  }
}

function pathOf(step: Step | null): Referrer[] {
  return step ? [...pathOf(step.below), step] : []
}
