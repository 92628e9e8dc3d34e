import { withoutItsText } from '../lib/without-its-text.ts'
import { eachRun } from '../search/character-kinds.ts'
import { normaliseWord } from '../search/normalise-word.ts'
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
  const wordOf = createWordReader()
  let changes = new Map<string, number>()

  return {
    count(text, by) {
      const typed = new Set<string>()
      eachRun(text, (start, end) => void typed.add(text.slice(start, end)))
      const words = new Set([...typed].map(wordOf))
      words.delete('')
      for (const word of words) changes.set(word, (changes.get(word) ?? 0) + by)
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

/** So many spellings are remembered; most words of a text were in others. */
const remembered = 100_000

/** @returns a function that tells as what word a spelling is counted; the empty one for none */
function createWordReader(): (typed: string) => string {
  const known = new Map<string, string>()
  return (typed) => {
    const found = known.get(typed)
    if (found !== undefined) return found
    const own = withoutItsText(typed)
    const word = normaliseWord(own)
    const counted = isKept(word) ? word : ''
    if (known.size >= remembered) known.clear()
    known.set(own, counted)
    return counted
  }
}

function isKept(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word)
}
