/** A word with its punctuation; `markup` may be absent on the other side of a comparison. */
export interface Word {
  text: string
  markup: boolean
}

/**
 * The words of a text for comparison: NFC, without marks of emphasis. Heading, quotation and list
 * signs at the start of a line are `markup`; anywhere else a dash or a number counts as a word.
 */
export function toWords(text: string): Word[] {
  return text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .flatMap(wordsOfLine)
}

function wordsOfLine(line: string): Word[] {
  const texts = line.split(/\s+/).map(withoutMarks).filter(Boolean)
  const first = texts.findIndex((text) => !/^(?:#{1,6}|>|[-•]|\d{1,3}[.)])$/.test(text))
  const closes =
    texts[0]?.startsWith('#') && /^#+$/.test(texts.at(-1) ?? '') ? texts.length - 1 : -1
  const isMarkup = (index: number) => first < 0 || index < first || index === closes
  return texts.map((text, index) => ({ text, markup: isMarkup(index) }))
}

function withoutMarks(word: string): string {
  return word.replace(/[*\uFEFF]/g, '').replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
}

/** Whether two texts say the same words in the same order. */
export function hasSameWords(one: string, other: string): boolean {
  const [a, b] = [toWords(one), toWords(other)]
  const end = follow(a, 0, b, isSame)
  return end !== null && a.slice(end).every(({ markup }) => markup)
}

/**
 * Whether `part` stands in `text` as it is: the same words, next to each other. Only the
 * punctuation after its last word may have been left out.
 */
export function isExcerpt(text: string, part: string): boolean {
  const [whole, excerpt] = [toWords(text), toWords(part)]
  const last = excerpt.at(-1)
  const same: SameWord = (left, right) =>
    isSame(left, right) || (right === last && isWithoutEnd(left.text, right.text))
  return whole.some((_, start) => follow(whole, start, excerpt, same) !== null)
}

type SameWord = (left: Word, right: Word) => boolean

const isSame: SameWord = (left, right) => left.text === right.text

function isWithoutEnd(word: string, stem: string): boolean {
  return word.startsWith(stem) && !/[\p{L}\p{N}]/u.test(word.slice(stem.length))
}

/** Reads `part` in `whole` from `start`, passing over markup; where it ends, or null. */
function follow(whole: Word[], start: number, part: Word[], same: SameWord): number | null {
  let [i, j] = [start, 0]
  while (j < part.length) {
    const [left, right] = [whole[i], part[j]]
    if (left && right && same(left, right)) [i, j] = [i + 1, j + 1]
    else if (right?.markup) j++
    else if (left?.markup) i++
    else return null
  }
  return i
}
