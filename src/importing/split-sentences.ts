/** A full stop after these does not end a sentence. Those that may end one (`и т. д.`) are absent. */
const abbreviations = new Set(
  (
    'г гг им ул пр просп пер пл обл пос св стр рис табл см ср напр проф акад доц канд мед зам гл ' +
    'англ лат тел илл ' +
    'mr mrs ms dr prof st vs e.g i.e no fig approx vol pp dept'
  ).split(' '),
)

const boundary =
  /(?<![.!?…])(?:[.!?…]+[»”"’)\]]*)[ \t\n\u00A0]+(?=[«“„"([]*(?:[—–-][ \u00A0]+)?[«“„"([]*[\p{Lu}\p{N}])/gu

/** A quotation as short as a name: `форум "Рана. Хирургия"` is not cut in two. */
const shortQuotation =
  /«[^«»]{1,80}»|“[^“”]{1,80}”|„[^„“”]{1,80}[“”]|(?<![\p{L}\p{N}])"(?=\S)[^"]{1,80}(?<=\S)"(?!\p{L})/gu

/** A blank line, or a line end before a credit, heading, quotation or list item. */
const paragraphEnd = /\n[ \t\u00A0]*\n\s*|\n(?=[ \t]*(?:©|#{1,6} |> |[-*•] |\d{1,3}[.)] ))/u

/**
 * The sentences of a Russian or English text, in order, each with its punctuation and with single
 * spaces. A paragraph ends a sentence too. Where a stop may belong to an abbreviation (`2023 г.`),
 * to initials (`А. И.`) or to a quoted name, the text is not split.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(paragraphEnd)
    .flatMap(splitParagraph)
    .map((sentence) => sentence.replace(/[ \t\n]+/g, ' ').trim())
    .filter(Boolean)
}

function splitParagraph(paragraph: string): string[] {
  const masked = paragraph.replace(shortQuotation, maskStops)
  const sentences: string[] = []
  let start = 0
  for (const match of masked.matchAll(boundary)) {
    if (isAbbreviated(masked.slice(Math.max(start, match.index - 40), match.index + 1))) continue
    const end = match.index + match[0].length
    sentences.push(paragraph.slice(start, end))
    start = end
  }
  return [...sentences, paragraph.slice(start)]
}

/** Stops inside the quotation do not count; those at its end do (`«Приходите!» Он ушёл`). */
function maskStops(quotation: string): string {
  return quotation.replace(/[.!?…](?![.!?…]*[»”“"]$)/g, '_')
}

/** `before` ends with the stop. Single letters are initials or parts of `т. е.`, `д. м. н.` */
function isAbbreviated(before: string): boolean {
  const word = /(?:^|[\s«"“(\u00A0])((?:\p{L}+\.)*\p{L}+)\.$/u.exec(before)?.[1]
  if (word === undefined || /т\.\s*[дп]\.$/u.test(before)) return false
  const last = word.split('.').at(-1) ?? ''
  return last.length === 1 || abbreviations.has(word.toLowerCase()) || abbreviations.has(last)
}
