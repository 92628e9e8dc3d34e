import type { Vocabulary } from '../search/did-you-mean.ts'
import { createNearWords } from '../search/near-words.ts'
import type { Sqlite } from './sqlite.ts'

/** Words of all that is public. */
export interface VocabularyKeeper extends Vocabulary {
  /** A word stands nowhere any more: it does not stay in memory either. */
  forget(word: string): void
  /** Reads some of the words that are not in memory yet. @returns whether there are more of them */
  readSome(): boolean
}

/** So many are read at once. */
const some = 25_000

/** So many words that are like another one are weighed. */
const mostNear = 200

/**
 * @param sqlite an open read model
 * @returns words that are read into memory when they are first asked for, later only new ones
 */
export function createVocabulary(sqlite: Sqlite): VocabularyKeeper {
  const memory = createNearWords()
  let last = 0
  // One text is read faster than as many rows.
  const newer = sqlite.prepare<{ last: number | null; words: string | null }>(
    `SELECT max(key) AS last, group_concat(word, ' ') AS words FROM (
      SELECT key, word FROM words WHERE key > ? ORDER BY key LIMIT ${some})`,
  )
  const one = sqlite.prepare<{ count: number }>('SELECT count FROM words WHERE word = ?')
  const known = sqlite.prepare<{ word: string; count: number }>(
    'SELECT word, count FROM words WHERE word IN (SELECT value FROM json_each(?))',
  )

  function readSome(): boolean {
    const found = newer.get(last)
    if (!found?.words || found.last === null) return false
    const words = found.words.split(' ')
    memory.add(words)
    last = found.last
    return words.length === some
  }

  return {
    count: (word) => one.get(word)?.count ?? 0,
    near(word, most) {
      while (readSome());
      const found = memory.near(word, most).sort((a, b) => a.distance - b.distance)
      const distances = new Map(found.slice(0, mostNear).map((each) => [each.word, each.distance]))
      const counted = known.all(JSON.stringify([...distances.keys()]))
      return counted.map((each) => ({ ...each, distance: distances.get(each.word) ?? most }))
    },
    forget: (word) => memory.remove(word),
    readSome,
  }
}
