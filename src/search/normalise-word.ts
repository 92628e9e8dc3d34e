/** Cyrillic letters and the Latin ones that look the same, both small. */
const alike: [cyrillic: string, latin: string][] = [
  ['а', 'a'],
  ['в', 'b'],
  ['е', 'e'],
  ['і', 'i'],
  ['к', 'k'],
  ['м', 'm'],
  ['н', 'h'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['т', 't'],
  ['у', 'y'],
  ['х', 'x'],
]
const latinOf = new Map(alike)
const cyrillicOf = new Map(alike.map(([cyrillic, latin]) => [latin, cyrillic]))

const plainRussian = /^[а-я]+$/
const plainLatin = /^[a-z0-9]+$/

/**
 * The letters of a word as they are compared: small, without stress marks, soft hyphens and joiners,
 * е for ё, one script. The letter of a word that was typed in the other alphabet is put right
 * (`СOVID`), and a code of few letters and digits is Latin (`В12`).
 *
 * @returns letters and digits only; empty when nothing is left
 */
export function normaliseWord(word: string): string {
  const small = word.toLowerCase()
  if (plainRussian.test(small) || plainLatin.test(small)) return small
  const composed = small.normalize('NFKC').toLowerCase().replace(/ё/g, 'е')
  // Marks are taken off what stays apart from its letter, and off Latin letters; й stays a letter.
  const bare = composed.replace(/[^\u0400-\u04ff]+/gu, (part) => part.normalize('NFD'))
  return oneScript(bare.replace(/[^\p{L}\p{N}]+/gu, ''))
}

/** @param word in small letters */
function oneScript(word: string): string {
  const cyrillic = word.match(/[а-яі]/g)?.length ?? 0
  if (cyrillic === 0) return word
  const latin = word.match(/[a-z]/g)?.length ?? 0
  if (/\d/.test(word) && latin + cyrillic <= 3) return convert(word, latinOf)
  if (latin === 0) return word
  return latin > cyrillic ? convert(word, latinOf) : convert(word, cyrillicOf)
}

/** As a whole or not at all: what does not become one script stays as it was typed. */
function convert(word: string, to: Map<string, string>): string {
  const converted = [...word].map((letter) => to.get(letter) ?? letter).join('')
  const mixed = /[a-z]/.test(converted) && /[а-яі]/.test(converted)
  return mixed ? word : converted
}
