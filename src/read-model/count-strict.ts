import type { Level } from '../search/match.ts'
import type { HitFilter } from './hit-filter.ts'
import type { SearchIndex } from './search-index.ts'

/** So many times as many as are to be counted are looked at first: most filters let enough of them pass. */
const firstLook = 20

/** @returns how many publications have all the words, `most` at most, without finding all */
export function countStrict(
  levels: readonly Level[],
  index: SearchIndex,
  isWanted: HitFilter,
  most: number,
): number {
  let counted = 0
  for (const { match, isRelaxed } of levels) {
    if (isRelaxed || counted >= most) break
    const looked = most * firstLook
    const some = index.newestKeys(match, looked)
    const found = some.filter(isWanted).length
    // A less strict level has all of the stricter one.
    counted =
      found >= most || some.length < looked ? found : index.keys(match).filter(isWanted).length
  }
  return Math.min(counted, most)
}
