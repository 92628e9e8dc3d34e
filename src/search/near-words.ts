import { editDistance } from './edit-distance.ts'

/** Words in memory, to be asked which are like another one. */
export interface NearWords {
  /** @param words in small letters, each added once */
  add(words: Iterable<string>): void
  remove(word: string): void
  /** @returns the words within an edit distance, the word itself excepted */
  near(word: string, most: number): { word: string; distance: number }[]
}

/** Words of one length, and which letters each has. */
interface Bucket {
  words: string[]
  letters: number[]
}

/**
 * Most words have other letters than the one asked for, which a comparison of two numbers tells: 300,000
 * words are gone through in some milliseconds, and cost no more memory than they have letters.
 */
export function createNearWords(): NearWords {
  const buckets = new Map<number, Bucket>()

  function bucketOf(length: number): Bucket {
    const known = buckets.get(length)
    if (known) return known
    const bucket = { words: [], letters: [] }
    buckets.set(length, bucket)
    return bucket
  }

  return {
    add(words) {
      for (const word of words) {
        const bucket = bucketOf(word.length)
        bucket.words.push(word)
        bucket.letters.push(lettersOf(word))
      }
    },
    remove(word) {
      const { words, letters } = bucketOf(word.length)
      const at = words.indexOf(word)
      if (at < 0) return
      words.splice(at, 1)
      letters.splice(at, 1)
    },
    near(word, most) {
      const asked = lettersOf(word)
      const found: { word: string; distance: number }[] = []
      for (let length = word.length - most; length <= word.length + most; length += 1) {
        const { words, letters } = buckets.get(length) ?? { words: [], letters: [] }
        for (let at = 0; at < letters.length; at += 1) {
          // An exchanged letter is one that is missing and one that is not wanted.
          if (bitsOf((letters[at] ?? 0) ^ asked) > 2 * most) continue
          const other = words[at] ?? ''
          const distance = editDistance(word, other, most)
          if (distance > 0 && distance <= most) found.push({ word: other, distance })
        }
      }
      return found
    },
  }
}

/** One of 31 bits for each letter: numbers of more are slower. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 31)
  return letters
}

/** @returns how many bits are set */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
