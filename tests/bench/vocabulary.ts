import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { publicationOf } from '../../seed/scale/publication.ts'
import { seededRandom, type Random } from '../../seed/scale/random.ts'
import { readDawg } from '../../src/search/dawg.ts'
import { RussianDictionary } from '../../src/search/russian-dictionary.ts'

/** A word with the forms it is met in. */
export type Lemma = readonly string[]

/** The words of a language, as frequent as they are in texts. */
export interface Vocabulary {
  /** The most frequent first. */
  lemmas: readonly Lemma[]
  /** Draws a word by its rank (Zipf's law, as Mandelbrot put it), in one of its forms. */
  draw(random: Random): string
}

const wanted = 60_000
/** Dictionaries have forms that nobody writes. */
const mostForms = 6
/** Of some five million forms every so many is looked at, to meet words of all letters. */
const every = 41

const functionWords =
  `и в не на с что по для к из о при или от за как это до также его их мы во если быть который все она
  он под после чтобы может можно так было уже только более без ещё где когда нужно`.split(/\s+/u)

/**
 * Words of OpenCorpora (package `az`), behind the words that hold sentences together and those that
 * texts of health care are full of (of the seed). The same in every run.
 */
export function createVocabulary(): Vocabulary {
  const common = [...functionWords, ...seedWords()].map((word) => [word])
  const lemmas = [...common, ...rareLemmas(wanted - common.length)]
  const sums = new Float64Array(lemmas.length)
  lemmas.reduce((sum, _, rank) => (sums[rank] = sum + 1 / (rank + 2.7)), 0)
  return {
    lemmas,
    draw: (random) => random.pick(lemmas[place(sums, random.next())] ?? ['слово']),
  }
}

/** @returns the first place whose sum is above the share of the whole */
function place(sums: Float64Array, share: number): number {
  const wantedSum = share * (sums.at(-1) ?? 0)
  let [from, to] = [0, sums.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sums[middle] ?? 0) > wantedSum) to = middle
    else from = middle + 1
  }
  return from
}

/** Words of generated publications, the most frequent first. */
function seedWords(): string[] {
  const counts = new Map<string, number>()
  for (let number = 1; number <= 300; number += 1) {
    const { fields } = publicationOf(number, (_, slug) => slug)
    for (const [word] of JSON.stringify(fields.ru?.body)
      .toLowerCase()
      .matchAll(/[а-яё]{3,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word)
  return words.filter((word) => !functionWords.includes(word)).slice(0, 500)
}

function rareLemmas(count: number): Lemma[] {
  const dictionary = new RussianDictionary()
  const found = new Map<string, Lemma>()
  for (const word of dictionaryWords()) {
    const [reading] = dictionary.readings(word)
    if (!reading || found.has(reading.lemma)) continue
    found.set(
      reading.lemma,
      [...new Set([reading.lemma, ...dictionary.forms(reading)])].slice(0, mostForms),
    )
  }
  return shuffle([...found.values()], seededRandom(11)).slice(0, count)
}

/** Some forms of words of usual length, of all letters of the alphabet. */
function* dictionaryWords(): Generator<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('az')), '../dicts')
  const words = readDawg(readFileSync(join(folder, 'words.dawg')))
  const decoder = new TextDecoder('windows-1251')
  const letters = [...'абвгдежзийклмнопрстуфхцчшщыэюя']
  let met = 0
  for (const one of letters)
    for (const other of letters) {
      const begun = one + other
      const at = words.follow(begun)
      if (at < 0) continue
      for (const rest of words.continuations(at)) {
        const end = rest.indexOf(1)
        met += 1
        if (met % every === 0 && end > 2 && end < 12)
          yield begun + decoder.decode(Uint8Array.from(rest.slice(0, end)))
      }
    }
}

function shuffle<T>(items: T[], random: Random): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = random.integer(0, at)
    ;[items[at], items[other]] = [items[other] as T, items[at] as T]
  }
  return items
}
