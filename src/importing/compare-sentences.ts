import { splitSentences } from './split-sentences.ts'
import { hasSameWords, toWords, type Word } from './words.ts'

export interface SentenceReport {
  /** Sentences of the source that the delivered text does not have. */
  missing: string[]
  /** Sentences of the delivered text that the source does not have, or has less often. */
  added: string[]
  /** Sentences that both have, but not in the same order. */
  outOfOrder: string[]
}

/** Beyond this many pairs the changed middle is reported as a whole. */
const maximumPairs = 4_000_000

/**
 * What was lost, added or moved between a source and the text that is delivered.
 *
 * All three lists are empty exactly when both texts have the same words with the same punctuation
 * in the same order. White space, Unicode composition and markup do not count (see `toWords`).
 */
export function compareSentences(source: string, delivered: string): SentenceReport {
  if (hasSameWords(source, delivered)) return { missing: [], added: [], outOfOrder: [] }
  const report = reportChanges(source, delivered, wordsWithoutMarkup)
  // A sentence may begin with a dash or number that is no markup, and that alone may be lost.
  return isSilent(report) ? reportChanges(source, delivered, allWords) : report
}

/** What sentences are compared by. */
type Key = (text: string) => string

const allWords: Key = (text) => joinWords(toWords(text))
const wordsWithoutMarkup: Key = (text) => joinWords(toWords(text).filter(({ markup }) => !markup))

function joinWords(words: Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

function isSilent({ missing, added, outOfOrder }: SentenceReport): boolean {
  return missing.length + added.length + outOfOrder.length === 0
}

function reportChanges(source: string, delivered: string, key: Key): SentenceReport {
  const report: SentenceReport = { missing: [], added: [], outOfOrder: [] }
  for (const gap of findGaps(splitSentences(source), splitSentences(delivered), key)) {
    if (key(gap.source.join('\n')) === key(gap.delivered.join('\n'))) continue
    report.missing.push(...gap.source)
    report.added.push(...gap.delivered)
  }
  return pairMoved(report, key)
}

interface Gap {
  source: string[]
  delivered: string[]
}

/** The runs of sentences between those that a longest common subsequence aligns. */
function findGaps(source: string[], delivered: string[], key: Key): Gap[] {
  const [a, b] = [source.map(key), delivered.map(key)]
  const lengths = commonLengths(a, b)
  if (!lengths) return [{ source, delivered }]
  const gaps: Gap[] = [{ source: [], delivered: [] }]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const gap = gaps.at(-1) ?? { source: [], delivered: [] }
    if (i < a.length && a[i] === b[j]) {
      gaps.push({ source: [], delivered: [] })
      ;[i, j] = [i + 1, j + 1]
    } else if (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1)) {
      gap.source.push(source[i++] ?? '')
    } else if (j < b.length) {
      gap.delivered.push(delivered[j++] ?? '')
    } else {
      gap.source.push(source[i++] ?? '')
    }
  }
  return gaps
}

/** `[i][j]`: how many sentences `a` from `i` and `b` from `j` have in common, in order. */
function commonLengths(a: string[], b: string[]): Uint32Array[] | null {
  if (a.length * b.length > maximumPairs) return null
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j]
      const longest = same
        ? at(rows, i + 1, j + 1) + 1
        : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
      rows[i]?.fill(longest, j, j + 1)
    }
  }
  return rows
}

function at(rows: Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

/** A sentence that is missing in one place and added in another was moved. */
function pairMoved({ missing, added }: SentenceReport, key: Key): SentenceReport {
  const unpaired = [...added]
  const outOfOrder = missing.filter((sentence) => {
    const index = unpaired.findIndex((other) => key(other) === key(sentence))
    if (index >= 0) unpaired.splice(index, 1)
    return index >= 0
  })
  const lost = [...missing]
  for (const sentence of outOfOrder) lost.splice(lost.indexOf(sentence), 1)
  return { missing: lost, added: unpaired, outOfOrder }
}
