import type { Locale } from '../../src/content/locales.ts'
import type { TextBlock } from '../../src/rich-text/from-paragraphs.ts'
import { drawFrom, type Pattern } from './pattern.ts'
import type { Random } from './random.ts'
import { about, capitalised, monthsGenitive } from './russian.ts'
import { englishSentences } from './sentences-en.ts'
import { russianSentences } from './sentences-ru.ts'
import type { Theme } from './themes.ts'
import { audiences, districts } from './words.ts'

const sentences = { ru: russianSentences, en: englishSentences }

/** The first words of every generated text. */
export const notice = {
  ru: 'Это сгенерированный образец текста: город, организации, люди и числа в нём вымышлены.',
  en: 'This is a generated sample text: the city, its bodies, people and figures are invented.',
}

/** Median size of a Russian body, UTF-8, and its limits: what press offices publish. */
export const bodySize = { median: 6_000, least: 1_000, most: 40_000 }

/** Deviation of the logarithm of the size: the limits lie three of it from the median. */
const spread = 0.62

/** How long a body is to be, in bytes of UTF-8. */
export function drawBodySize(random: Random): number {
  const size = bodySize.median * Math.exp(spread * random.normal())
  return Math.min(bodySize.most, Math.max(bodySize.least, Math.round(size)))
}

const russianHeadings: Pattern[] = [
  (r, { ru }) => `${capitalised(ru.nom)}: что меняется для горожан`,
  (r, { ru }) => `Что нужно знать ${about(ru)}: ответы на частые вопросы`,
  (r, { ru }) => `${capitalised(ru.nom)}: ${r.pick(audiences).ru.nom} спрашивают, врачи отвечают`,
  (r, { ru }) => `В ${r.pick(districts).ru} районе подвели итоги: ${ru.nom} и планы на год`,
  (r, { ru }) => `${capitalised(ru.nom)} в Медограде: новости ${r.pick(monthsGenitive)}`,
]

const englishHeadings: Pattern[] = [
  (r, { en }) => `${capitalised(en)}: what changes for residents`,
  (r, { en }) => `What to know about ${en}: answers to common questions`,
  (r, { en }) => `${capitalised(en)}: questions that ${r.pick(audiences).en} ask`,
  (r, { en }) => `Results in the ${r.pick(districts).en} district: ${en} and plans for the year`,
]

const headings = { ru: russianHeadings, en: englishHeadings }

/** A title of 40 to 120 characters. */
export function title(locale: Locale, random: Random, theme: Theme, number: number): string {
  const sample = { ru: `образец ${number}`, en: `sample ${number}` }
  return `${random.pick(headings[locale])(random, theme)} (${sample[locale]})`
}

/** The gist in a sentence or two, at most 300 characters. */
export function lead(locale: Locale, random: Random, theme: Theme): string {
  const draw = drawFrom(sentences[locale], random, theme)
  const first = draw()
  const both = `${first} ${draw()}`
  return both.length <= 300 ? both : first
}

/** One sentence, such as a resolution of a forum. */
export const point = (locale: Locale, random: Random, theme: Theme): string =>
  random.pick(sentences[locale])(random, theme)

/**
 * A text with headings, lists and paragraphs.
 * @param size how long it is to be, in bytes of UTF-8; it is met to about a sentence
 */
export function body(locale: Locale, random: Random, theme: Theme, size: number): TextBlock[] {
  const blocks: TextBlock[] = [{ kind: 'paragraph', text: notice[locale] }]
  const source = {
    sentence: drawFrom(sentences[locale], random, theme),
    heading: drawFrom(headings[locale], random, theme),
  }
  for (let left = size - sizeOf(notice[locale]); left > 0;) {
    const block = drawBlock(random, source, left, blocks.length)
    blocks.push(block)
    left -= sizeOf(plainText(block))
  }
  return blocks
}

interface Source {
  sentence: () => string
  heading: () => string
}

/** A heading or list that nothing follows would look cut off: with little left, a paragraph. */
function drawBlock(random: Random, source: Source, left: number, after: number): TextBlock {
  const isNearEnd = left <= 1_500
  if (!isNearEnd && after % 4 === 0) return { kind: 'heading', level: 2, text: source.heading() }
  const drawn = drawSentences(source, random.integer(3, 6), left)
  if (!isNearEnd && random.chance(0.1)) return { kind: 'list', items: drawn }
  return { kind: random.chance(0.05) ? 'quote' : 'paragraph', text: drawn.join(' ') }
}

/** So many sentences, or fewer when the size is reached. */
function drawSentences({ sentence }: Source, most: number, left: number): string[] {
  const drawn: string[] = []
  for (let size = 0; size < left && drawn.length < most; size += sizeOf(drawn.at(-1) ?? ''))
    drawn.push(sentence())
  return drawn
}

/** The text of a block, as a reader would count it. */
export const plainText = (block: TextBlock): string =>
  block.kind === 'list' ? block.items.join('\n') : block.text

const sizeOf = (text: string) => Buffer.byteLength(text)
