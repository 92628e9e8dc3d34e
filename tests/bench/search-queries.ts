import { seededRandom } from '../../seed/scale/random.ts'

/** Pairs of words of one text, as readers remember them, by in how many publications each stands. */
export type QueryGroups = Record<string, string[]>

export interface DrawOptions {
  count: number
  /** The text of a publication, by its number. */
  textOf: (number: number) => string
  /** In how many publications a word stands, in any form. */
  frequencyOf: (word: string) => number
}

const texts = 150
const perGroup = 200
/** Shares of all publications. */
const [rareBelow, commonFrom] = [0.003, 0.05]

/** The same for the same corpus. */
export function drawQueries({ count, textOf, frequencyOf }: DrawOptions): QueryGroups {
  const random = seededRandom(5)
  const found: Record<string, string[]> = {
    'any two words of a text': [],
    'rare and rare': [],
    'rare and common': [],
    'common and common': [],
    'rare words of different texts': [],
  }
  const add = (group: string, ...words: (string | undefined)[]) => {
    const pair = words.filter(Boolean)
    if (pair.length === 2 && (found[group]?.length ?? 0) < perGroup)
      found[group]?.push(pair.join(' '))
  }
  const frequencies = new Map<string, number>()
  let before: string | undefined
  for (let nth = 0; nth < texts; nth += 1) {
    const text = textOf(1 + Math.floor((nth * count) / texts))
    const words = [...new Set(text.match(/\p{L}{4,}/gu))]
    for (let pairs = 0; pairs < 2; pairs += 1)
      add('any two words of a text', random.pick(words), random.pick(words))
    const drawn = Array.from({ length: 24 }, () => random.pick(words))
    for (const word of drawn) if (!frequencies.has(word)) frequencies.set(word, frequencyOf(word))
    const shareOf = (word: string) => (frequencies.get(word) ?? 0) / count
    const rare = [...new Set(drawn.filter((word) => shareOf(word) < rareBelow))]
    const common = [...new Set(drawn.filter((word) => shareOf(word) >= commonFrom))]
    for (let at = 0; at < 2; at += 1) {
      add('rare and rare', rare[at * 2], rare[at * 2 + 1])
      add('rare and common', rare[at], common[at])
      add('common and common', common[at * 2], common[at * 2 + 1])
    }
    add('rare words of different texts', before, rare[0])
    before = rare[0]
  }
  return found
}
