import { surfaceWords } from '../search/surface-words.ts'
import type { Sqlite } from './sqlite.ts'

/** Counts in how many texts each word stands. */
export interface WordCounter {
  /** A text enters (1) or leaves (-1); it is written by `flush`. */
  count(text: string, by: 1 | -1): void
  /** Writes what was counted, in the caller's transaction. */
  flush(): void
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
  let changes = new Map<string, number>()

  return {
    count(text, by) {
      const words = new Set(surfaceWords(text).map(({ word }) => word))
      for (const word of words) if (isKept(word)) changes.set(word, (changes.get(word) ?? 0) + by)
    },
    flush() {
      const made = [...changes].filter(([, count]) => count !== 0)
      changes = new Map()
      if (made.length === 0) return
      upsert.run(JSON.stringify(Object.fromEntries(made)))
      const fewer = made.flatMap(([word, count]) => (count < 0 ? [word] : []))
      if (fewer.length > 0) for (const { word } of remove.all(JSON.stringify(fewer))) gone(word)
    },
  }
}

function isKept(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word)
}
