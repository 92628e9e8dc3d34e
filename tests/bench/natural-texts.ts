import { seededRandom, type Random } from '../../seed/scale/random.ts'
import { drawBodySize } from '../../seed/scale/texts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Texts of publications that are made up. */
export interface MadeUpTexts {
  /** @returns those of a publication by columns of the index; they depend on its number alone */
  parts(number: number): { title: string[]; lead: string[]; headings: string[]; body: string[] }
  /** @returns the same as one text */
  plain(number: number): string
}

const themes = 200
const wordsOfTheme = 120
/** How many of the words are those of the theme: what a text is about comes again and again. */
const shareOfTheme = 0.2

/** Texts without sense, whose words are as many and as frequent as those of a language. */
export function createNaturalTexts({ lemmas, draw }: Vocabulary): MadeUpTexts {
  const themeWords = Array.from({ length: themes }, (_, theme) => {
    const random = seededRandom(1_000_000 + theme)
    return Array.from({ length: wordsOfTheme }, () => {
      // As many of the frequent words as of the rare ones, by orders of magnitude.
      const rank = Math.floor(300 * (lemmas.length / 300) ** random.next())
      return lemmas[rank] ?? ['слово']
    })
  })

  function words(random: Random, theme: number, count: number): string {
    const about = themeWords[theme] ?? []
    return Array.from({ length: count }, () =>
      random.chance(shareOfTheme)
        ? random.pick(about[Math.floor(wordsOfTheme * random.next() ** 2)] ?? ['слово'])
        : draw(random),
    ).join(' ')
  }

  function write(number: number) {
    const random = seededRandom(number * 8 + 7)
    const theme = random.integer(0, themes - 1)
    const title = words(random, theme, random.integer(5, 10))
    const lead = words(random, theme, random.integer(15, 30))
    const blocks: { isHeading: boolean; text: string }[] = []
    for (let left = drawBodySize(random); left > 0;) {
      const isHeading = blocks.length % 4 === 3
      const text = words(random, theme, isHeading ? 5 : random.integer(25, 60))
      blocks.push({ isHeading, text })
      left -= Buffer.byteLength(text)
    }
    return { title, lead, blocks }
  }

  return {
    parts(number) {
      const { title, lead, blocks } = write(number)
      const textsOf = (some: typeof blocks) => some.map(({ text }) => text)
      const headings = textsOf(blocks.filter(({ isHeading }) => isHeading))
      return { title: [title], lead: [lead], headings, body: textsOf(blocks) }
    },
    plain(number) {
      const { title, lead, blocks } = write(number)
      return [title, lead, ...blocks.map(({ text }) => text)].join(' ')
    },
  }
}
