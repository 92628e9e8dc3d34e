import { withoutItsText } from '../lib/without-its-text.ts'
import { normaliseWord } from '../search/normalise-word.ts'
import type { Sqlite } from './sqlite.ts'

/** Is told each word of a text as it is typed there. */
export type Hear = (typed: string) => void

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
interface CountedWord {
  word: string
  change: number
  /** Number of the text in which it was heard last. */
  heardIn: number
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
  const memory = createWordMemory()
  let texts = 0
  let touched: CountedWord[] = []

  /** Each once, though one may have been touched, left as it was, and touched again. */
  function takeChanges(): [word: string, change: number][] {
    const changes = touched.flatMap((counted): [string, number][] => {
      const { word, change } = counted
      counted.change = 0
      return change === 0 ? [] : [[word, change]]
    })
    touched = []
    memory.forgetIfFull()
    return changes
  }

  return {
    text(by) {
      texts += 1
      const own = texts
      return (typed) => {
        const counted = memory.wordOf(typed)
        if (counted === null || counted.heardIn === own) return
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

/** So many spellings are remembered. */
const remembered = 100_000

/** Words by their spellings, since most words of a text were in others. */
function createWordMemory() {
  const bySpelling = new Map<string, CountedWord | null>()
  const byWord = new Map<string, CountedWord>()

  function keep(word: string): CountedWord {
    const counted = byWord.get(word) ?? { word, change: 0, heardIn: 0 }
    byWord.set(word, counted)
    return counted
  }

  return {
    /** @returns as what word a spelling is counted; null for none */
    wordOf(typed: string): CountedWord | null {
      const found = bySpelling.get(typed)
      if (found !== undefined) return found
      const own = withoutItsText(typed)
      const word = normaliseWord(own)
      const counted = isKept(word) ? keep(word) : null
      bySpelling.set(own, counted)
      return counted
    },
    /** Only between texts: what was touched has to stay the same until it is written. */
    forgetIfFull(): void {
      if (bySpelling.size < remembered) return
      bySpelling.clear()
      byWord.clear()
    },
  }
}

function isKept(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word)
}
