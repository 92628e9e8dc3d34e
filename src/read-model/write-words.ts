import type { Hear } from '../search/analysis.ts'
import type { Count, Word } from '../search/spellings.ts'
import type { Sqlite } from './sqlite.ts'

/** Counts in how many texts each word stands. */
export interface WordCounter {
  /**
   * A text enters (1) or leaves (-1); what is counted is written by `flush`.
   * @returns what is to be told its words, each as often as it stands there
   */
  text(by: 1 | -1): Hear
  /**
   * Writes what was counted, in the caller's transaction.
   * @param least words that have changed; where there are fewer, they wait in memory
   */
  flush(least?: number): void
}

/** A word, and by how many texts its count has changed since it was written. */
class CountedWord implements Count {
  change = 0
  /** Number of the text in which it was heard last. */
  heardIn = 0

  constructor(
    readonly letters: string,
    /** By which counter: a preview counts for itself. */
    readonly by: object,
    readonly isKept: boolean,
  ) {}
}

/** Shorter ones are not corrected, longer ones are no words. */
const [shortest, longest] = [3, 30]

/**
 * @param sqlite an open read model
 * @param gone is told of words that stand nowhere any more
 */
export function createWordCounter(sqlite: Sqlite, gone: (word: string) => void): WordCounter {
  const upsert = sqlite.prepare(`
    INSERT INTO words (word, count) SELECT key, value FROM json_each(?)
    WHERE true ON CONFLICT (word) DO UPDATE SET count = count + excluded.count`)
  const remove = sqlite.prepare<{ word: string }>(`
    DELETE FROM words WHERE count <= 0 AND word IN (SELECT value FROM json_each(?))
    RETURNING word`)
  const self = {}
  let texts = 0
  let touched: CountedWord[] = []

  function countedOf(word: Word): CountedWord {
    const known = word.count
    if (known instanceof CountedWord && known.by === self) return known
    return (word.count = new CountedWord(word.letters, self, isKept(word.letters)))
  }

  /** A word may be there twice: touched again after it was left as it was, or after it was forgotten. */
  function takeChanges(): [word: string, change: number][] {
    const changes = new Map<string, number>()
    for (const counted of touched) {
      changes.set(counted.letters, (changes.get(counted.letters) ?? 0) + counted.change)
      counted.change = 0
    }
    touched = []
    return [...changes].filter(([, change]) => change !== 0)
  }

  return {
    text(by) {
      texts += 1
      const own = texts
      return (word) => {
        const counted = countedOf(word)
        if (counted.heardIn === own || !counted.isKept) return
        counted.heardIn = own
        if (counted.change === 0) touched.push(counted)
        counted.change += by
      }
    },
    flush(least = 1) {
      if (touched.length < least) return
      const changes = takeChanges()
      upsert.run(JSON.stringify(Object.fromEntries(changes)))
      const fewer = changes.flatMap(([word, change]) => (change < 0 ? [word] : []))
      if (fewer.length > 0) for (const { word } of remove.all(JSON.stringify(fewer))) gone(word)
    },
  }
}

function isKept(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word)
}
