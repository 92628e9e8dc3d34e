/**
 * What analyses Russian best: `node --import tsx tests/bench/analysis.ts` compares the analyser with
 * a stemmer alone and with no analysis, by the inflected pairs and the strangers of
 * `src/search/inflections.fixture.ts`, and times it. Figures: decision 9.
 */
import { stemmer } from '@orama/stemmers/russian'
import { createAnalyser } from '../../src/search/analyser.ts'
import { inflections, pairsOf, strangers } from '../../src/search/inflections.fixture.ts'
import { normaliseWord } from '../../src/search/normalise-word.ts'

type Meets = (query: string, word: string) => boolean

const analyser = createAnalyser()
const before = process.memoryUsage().rss
const started = performance.now()
analyser.tokens('слово', 'ru')
const opened = performance.now() - started
const dictionaryMb = (process.memoryUsage().rss - before) / 1e6

const ways: Record<string, Meets> = {
  'as typed': (query, word) => normaliseWord(query) === normaliseWord(word),
  'Snowball stemmer': (query, word) =>
    stemmer(normaliseWord(query)) === stemmer(normaliseWord(word)),
  'likeliest word only': (query, word) =>
    analyser.tokens(query, 'ru')[0]?.term === analyser.tokens(word, 'ru')[0]?.term,
  analyser: (query, word) =>
    analyser.variants(query, 'ru').includes(analyser.tokens(word, 'ru')[0]?.term ?? ''),
}

/** Each pair in both directions: the word finds the form, and the form the word. */
function recall(meets: Meets, pairs: [string, string][]): number {
  const met =
    pairs.filter(([a, b]) => meets(a, b)).length + pairs.filter(([a, b]) => meets(b, a)).length
  return met / (pairs.length * 2)
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const kinds = Object.keys(inflections)
const everything = kinds.flatMap(pairsOf)
console.log(`${everything.length} pairs, ${strangers.length} strangers`)
console.table(
  Object.fromEntries(
    Object.entries(ways).map(([name, meets]) => [
      name,
      {
        ...Object.fromEntries(kinds.map((kind) => [kind, percent(recall(meets, pairsOf(kind)))])),
        all: percent(recall(meets, everything)),
        'false meetings': percent(recall(meets, strangers)),
      },
    ]),
  ),
)

/** Words a second, when most have been met before. */
function speed(): number {
  const words = everything.flat()
  const text = Array.from({ length: 6_000 }, (_, n) => words[(n * 7919) % words.length]).join(' ')
  analyser.tokens(text, 'ru')
  const from = performance.now()
  let count = 0
  while (performance.now() - from < 1_000) count += analyser.tokens(text, 'ru').length
  return (count / (performance.now() - from)) * 1_000
}

function perQueryWord(): number {
  const words = [...new Set(everything.flat())]
  const from = performance.now()
  for (const word of words) analyser.variants(word, 'ru')
  return ((performance.now() - from) * 1_000) / words.length
}

const counts = everything.map(([word]) => analyser.variants(word, 'ru').length)
console.table({
  'first word (the dictionary is read), ms': Math.round(opened),
  'memory of the dictionary, MB': Math.round(dictionaryMb),
  'known words a second': Math.round(speed()),
  'variants of a word, µs': Math.round(perQueryWord()),
  'variants a word': Number((counts.reduce((sum, n) => sum + n, 0) / counts.length).toFixed(1)),
  'variants at most': Math.max(...counts),
})
const missed = everything.filter(([a, b]) => !ways.analyser?.(a, b) || !ways.analyser(b, a))
console.log('missed:', missed.map((pair) => pair.join('–')).join(', '))
console.log(
  'met though strangers:',
  strangers
    .filter(([a, b]) => ways.analyser?.(a, b))
    .map((pair) => pair.join('–'))
    .join(', '),
)
