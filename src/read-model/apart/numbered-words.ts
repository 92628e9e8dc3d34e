import type { Count, Word } from '../../search/spellings.ts'

/** Words as one thread tells another of them: by a number, and the first time by their letters. */
export interface ToldWords {
  /** Of each text, each of its words once. */
  numbers: Int32Array[]
  /** Number of the first word that was not told of before. */
  from: number
  /** The letters of these. */
  letters: string[]
}

class NumberedWord implements Count {
  /** Number of the text in which it was seen last. */
  seenIn = 0

  constructor(
    readonly by: object,
    readonly number: number,
  ) {}
}

/** @returns a function that tells of the words of texts, after those it has told of before */
export function createWordTeller(): (texts: readonly (readonly Word[])[]) => ToldWords {
  const self = {}
  let texts = 0
  let known = 0

  return (words) => {
    const from = known
    const letters: string[] = []

    function numberOf(word: Word): NumberedWord {
      const found = word.count
      if (found instanceof NumberedWord && found.by === self) return found
      letters.push(word.letters)
      const numbered = new NumberedWord(self, known)
      known += 1
      return (word.count = numbered)
    }

    const numbers = words.map((text) => {
      texts += 1
      const found: number[] = []
      for (const word of text) {
        const numbered = numberOf(word)
        if (numbered.seenIn === texts) continue
        numbered.seenIn = texts
        found.push(numbered.number)
      }
      return Int32Array.from(found)
    })
    return { numbers, from, letters }
  }
}

class ToldWord implements Word {
  count: Count | null = null

  constructor(readonly letters: string) {}
}

/** @returns a function that gives the words of texts, told of in the order in which they were told */
export function createWordHearer(): (told: ToldWords) => Word[][] {
  const words: Word[] = []
  return ({ numbers, from, letters }) => {
    if (from !== words.length) throw new Error('Words are missing that were told before.')
    for (const each of letters) words.push(new ToldWord(each))
    return numbers.map((text) =>
      Array.from(text, (number) => {
        const word = words[number]
        if (!word) throw new Error('A word was told of that is not known.')
        return word
      }),
    )
  }
}
