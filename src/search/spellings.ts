import { randomInt } from 'node:crypto'
import { withoutItsText } from '../lib/without-its-text.ts'

/** A word of texts, however it was typed. */
export interface Word {
  /** As it is compared; empty for what has no letters and digits. */
  readonly letters: string
  /** Who counts words keeps it here, so that nobody has to look for a word again. */
  count: Count | null
}

/** In how many texts a word stands. */
export interface Count {
  /** Whose it is. */
  readonly by: object
}

/** A word as it was typed somewhere. */
export interface Spelling {
  readonly typed: string
  /** Under which it is indexed; empty for what is no word. */
  readonly term: string
  /** One object for all its spellings. */
  readonly word: Word
}

/** Spellings by the places where they stand, each analysed once. */
export interface Spellings {
  at(text: string, start: number, end: number): Spelling
  /**
   * Between texts only: within one, a word is to be the same object.
   * @param most spellings that may be remembered
   */
  forgetIfFull(most: number): void
  forget(): void
}

const fewestSlots = 2 ** 12

/** The first spelling of a word is the word itself: what takes time is memory that is far away. */
class KnownSpelling implements Spelling, Word {
  count: Count | null = null
  readonly word: Word

  constructor(
    readonly typed: string,
    readonly term: string,
    readonly letters: string,
    word: Word | undefined,
  ) {
    this.word = word ?? this
  }
}

/**
 * A table with open addressing over the letters where they stand: most words of a text were in others,
 * and to cut them out and look for them in a `Map` takes longer.
 * @param analyse is asked for each spelling once
 */
export function createSpellings(
  analyse: (typed: string) => { term: string; letters: string },
): Spellings {
  // A different order in each process, so that nobody can choose words that all share a place.
  const seed = randomInt(2 ** 32) | 0
  let words = new Map<string, Word>()
  let known: Spelling[] = []
  let table = createTable(fewestSlots)

  function learn(typed: string): Spelling {
    const analysed = analyse(typed)
    // Most are typed as they are compared, and half are their own term: one string serves for all.
    const letters = analysed.letters === typed ? typed : analysed.letters
    const term = analysed.term === letters ? letters : analysed.term
    const word = words.get(letters)
    const spelling = new KnownSpelling(typed, term, letters, word)
    if (!word) words.set(letters, spelling)
    return spelling
  }

  function forget(): void {
    words = new Map()
    known = []
    table = createTable(fewestSlots)
  }

  return {
    at(text, start, end) {
      const hash = hashOf(text, start, end, seed)
      let slot = table.first(hash)
      for (let number; (number = table.numberAt(slot)) !== 0; slot = table.next(slot)) {
        const spelling = table.hashAt(slot) === hash ? known[number - 1] : undefined
        if (spelling && standsAt(spelling.typed, text, start, end)) return spelling
      }
      const spelling = learn(withoutItsText(text.slice(start, end)))
      table.set(slot, hash, known.push(spelling))
      if (known.length * 2 > table.size) table = table.doubled()
      return spelling
    },
    forgetIfFull(most) {
      if (known.length >= most) forget()
    },
    forget,
  }
}

/** FNV-1a of the letters; the upper half is mixed in, because the lower one chooses the place. */
function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = seed
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function standsAt(typed: string, text: string, start: number, end: number): boolean {
  if (typed.length !== end - start) return false
  for (let n = 0; n < typed.length; n += 1)
    if (typed.charCodeAt(n) !== text.charCodeAt(start + n)) return false
  return true
}

/** Numbers from 1 by their hashes, each beside its own. @param size a power of two */
function createTable(size: number) {
  const pairs = new Int32Array(size * 2)
  const first = (hash: number) => hash & (size - 1)
  const next = (slot: number) => (slot + 1) & (size - 1)
  function set(slot: number, hash: number, number: number): void {
    pairs[slot * 2] = hash
    pairs[slot * 2 + 1] = number
  }
  const hashAt = (slot: number) => pairs[slot * 2] ?? 0
  const numberAt = (slot: number) => pairs[slot * 2 + 1] ?? 0
  function doubled(): ReturnType<typeof createTable> {
    const larger = createTable(size * 2)
    for (let slot = 0; slot < size; slot += 1) {
      if (numberAt(slot) === 0) continue
      let free = larger.first(hashAt(slot))
      while (larger.numberAt(free) !== 0) free = larger.next(free)
      larger.set(free, hashAt(slot), numberAt(slot))
    }
    return larger
  }
  return { size, first, next, set, hashAt, numberAt, doubled }
}
