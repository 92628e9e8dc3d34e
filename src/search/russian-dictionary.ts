import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readDawg, type Dawg } from './dawg.ts'

/** A word of the dictionary to which a form belongs. */
export interface Reading {
  /** Its first form (именительный падеж, инфинитив), with ё. */
  lemma: string
  /** How often the form is a form of this word, of 1; 0 when the corpus has not seen it. */
  share: number
  /** From what its forms are made: there are several ways where it has homonyms. */
  ways: { base: string; paradigm: Uint16Array }[]
}

/** A spelling with ё and the place in the graph where its readings begin. */
interface Known {
  spelling: string
  place: number
}

/** What stands before the stem of some forms: of comparatives and superlatives. */
const prefixes = ['', 'по', 'наи']
/** A reading rarer than this, beside one that is not, costs more false answers than it finds. */
const rarest = 0.01
/** So many words of the dictionary are told apart for one form. */
const mostReadings = 3

/** The words of OpenCorpora, as the package `az` compiled them (see decision 9). */
export class RussianDictionary {
  readonly #words: Dawg
  readonly #shares: Dawg
  readonly #paradigms: Uint16Array[]
  readonly #suffixes: string[]
  readonly #tags: string[]

  /** @throws when the package `az` is not installed */
  constructor() {
    const folder = join(dirname(createRequire(import.meta.url).resolve('az')), '../dicts')
    const read = (name: string) => readFileSync(join(folder, name))
    const list = (name: string) => JSON.parse(read(name).toString()) as string[]
    this.#words = readDawg(read('words.dawg'))
    this.#shares = readDawg(read('p_t_given_w.intdawg'))
    this.#paradigms = readParadigms(read('paradigms.array'))
    this.#suffixes = list('suffixes.json')
    this.#tags = list('gramtab-opencorpora-int.json')
  }

  /**
   * @param word in lower case; its е may stand for ё
   * @returns the words it can be a form of, the likeliest first; empty when it is unknown
   */
  readings(word: string): Reading[] {
    const spellings = this.#spellings(word)
    const found: Reading[] = []
    // Shares are of one spelling: how often `берег` is the shore says nothing of `берёг`.
    for (const known of spellings)
      for (const reading of likely(this.#read(known)))
        if (!found.some(({ lemma }) => lemma === reading.lemma)) found.push(reading)
    return found.sort((a, b) => b.share - a.share).slice(0, mostReadings)
  }

  /** @returns all forms of the word, with ё */
  forms({ ways }: Reading): string[] {
    return ways.flatMap(({ base, paradigm }) =>
      Array.from({ length: paradigm.length / 3 }, (_, n) => this.#form(base, paradigm, n)),
    )
  }

  /** The spellings with ё that the dictionary has; there are few, because each е parts only what it knows. */
  #spellings(word: string): Known[] {
    const [first = '', ...rest] = word.split('е')
    let begun = this.#follow({ spelling: '', place: 0 }, first)
    for (const part of rest)
      begun = begun.flatMap((known) =>
        ['е', 'ё'].flatMap((letter) => this.#follow(known, letter + part)),
      )
    return begun.flatMap(({ spelling, place }) => {
      const after = this.#words.follow('\u0001', place)
      return after < 0 ? [] : [{ spelling, place: after }]
    })
  }

  /** @returns what stands behind more letters, or nothing */
  #follow({ spelling, place }: Known, letters: string): Known[] {
    const after = this.#words.follow(letters, place)
    return after < 0 ? [] : [{ spelling: spelling + letters, place: after }]
  }

  #read({ spelling, place }: Known): Reading[] {
    const found: Reading[] = []
    const shares = this.#shares.follow(`${spelling}:`)
    for (const [a = 0, b = 0, c = 0, d = 0] of this.#words.continuations(place)) {
      const paradigm = this.#paradigms[((a ^ 1) << 6) + (b >> 1)]
      if (!paradigm) continue
      const form = ((c ^ 1) << 6) + (d >> 1)
      const base = this.#base(spelling, paradigm, form)
      const lemma = this.#form(base, paradigm, 0)
      const share = shares < 0 ? 0 : this.#share(shares, paradigm, form)
      const known = found.find((reading) => reading.lemma === lemma)
      if (!known) found.push({ lemma, share, ways: [{ base, paradigm }] })
      else {
        known.share += share
        known.ways.push({ base, paradigm })
      }
    }
    return found
  }

  #share(shares: number, paradigm: Uint16Array, form: number): number {
    const tag = this.#tags[paradigm[paradigm.length / 3 + form] ?? 0] ?? ''
    const place = this.#shares.follow(tag, shares)
    return place < 0 ? 0 : (this.#shares.value(place) ?? 0) / 1e6
  }

  #base(spelling: string, paradigm: Uint16Array, form: number): string {
    const [prefix, suffix] = this.#ends(paradigm, form)
    return spelling.slice(prefix.length, spelling.length - suffix.length)
  }

  #form(base: string, paradigm: Uint16Array, form: number): string {
    const [prefix, suffix] = this.#ends(paradigm, form)
    return prefix + base + suffix
  }

  #ends(paradigm: Uint16Array, form: number): [prefix: string, suffix: string] {
    const prefix = prefixes[paradigm[(paradigm.length / 3) * 2 + form] ?? 0] ?? ''
    return [prefix, this.#suffixes[paradigm[form] ?? 0] ?? '']
  }
}

function likely(readings: Reading[]): Reading[] {
  const seen = readings.filter(({ share }) => share >= rarest)
  return seen.length > 0 ? seen : readings
}

/** Each paradigm is three lists of the same length: endings, tags and prefixes of its forms. */
function readParadigms(bytes: Uint8Array): Uint16Array[] {
  const numbers = new Uint16Array(new Uint8Array(bytes).buffer)
  const paradigms: Uint16Array[] = []
  for (let at = 1; at < numbers.length; at += 1 + (numbers[at] ?? 0))
    paradigms.push(numbers.subarray(at + 1, at + 1 + (numbers[at] ?? 0)))
  return paradigms
}
