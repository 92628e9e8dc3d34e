import type { FrozenReference } from '../content/model.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Small numbers for public ids, so that references and listings stay small. */
export interface Identities {
  /** @returns the key of a reference, made when it is new; undefined when its type is unknown */
  keep(reference: FrozenReference): number | undefined
  /** As `keep`. @returns whether it is new, too: then nothing was ever written that has to do with it */
  meet(reference: FrozenReference): { key: number; isNew: boolean } | undefined
  /** @returns the key of a reference that is known */
  find(reference: FrozenReference): number | undefined
}

/** Topics and organisations recur in every edition; beyond that a lookup costs microseconds. */
const remembered = 20_000

/** @param sqlite an open read model */
export function createIdentities(sqlite: Sqlite, types: TypeNumbers): Identities {
  const select = sqlite.prepare<{ key: number }>(
    'SELECT key FROM identities WHERE id = ? AND type = ?',
  )
  const insert = sqlite.prepare('INSERT INTO identities (id, type) VALUES (?, ?)')
  const known = new Map<string, number>()
  const look = (id: string, type: number) => known.get(`${type} ${id}`) ?? select.get(id, type)?.key

  function meet({ type, id }: FrozenReference) {
    const number = types.numberOf(type)
    if (number === undefined) return undefined
    const found = look(id, number)
    const key = found ?? insert.run(id, number)
    if (known.size >= remembered) known.clear()
    known.set(`${number} ${id}`, key)
    return { key, isNew: found === undefined }
  }

  return {
    meet,
    keep: (reference) => meet(reference)?.key,
    find({ type, id }) {
      const number = types.numberOf(type)
      return number === undefined ? undefined : select.get(id, number)?.key
    },
  }
}
