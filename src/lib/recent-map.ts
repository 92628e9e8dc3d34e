/** Values by keys, of which those that were not asked for lately are forgotten. */
export interface RecentMap<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): void
}

/**
 * Two maps: when the young one is half of all that is kept, it takes the place of the old one, and what is
 * found in the old one is young again. Costs little more than a map, while each reading of a list in the
 * order of use (as `lru-cache` keeps it) costs several times as much: for words of texts that is a
 * quarter of the time to index them.
 * @param most entries that are kept
 */
export function createRecentMap<Key, Value extends NonNullable<unknown> | null>(
  most: number,
): RecentMap<Key, Value> {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()

  function set(key: Key, value: Value): void {
    if (young.size >= most / 2) [old, young] = [young, new Map<Key, Value>()]
    young.set(key, value)
  }

  return {
    get(key) {
      const found = young.get(key)
      if (found !== undefined) return found
      const kept = old.get(key)
      if (kept !== undefined) set(key, kept)
      return kept
    },
    set,
  }
}
