const inWord = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u

/** For each UTF-16 unit whether it is of a word; asked once a unit, because texts are long. */
const kinds = new Uint8Array(0x10000)
const unknown = 0
export const other = 1
const letter = 2
export const digit = 3

/** @returns `other` for what is of no word */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] ?? unknown
  if (known !== unknown) return known
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, at)
  const character = String.fromCharCode(code)
  const kind = /\d/.test(character) ? digit : inWord.test(character) ? letter : other
  kinds[code] = kind
  return kind
}

/** Letters beyond the first plane take two units, of which either is asked for. */
function kindOfPair(text: string, at: number): number {
  const low = text.charCodeAt(at) >= 0xdc00
  const point = text.codePointAt(low ? at - 1 : at) ?? 0
  return point > 0xffff && inWord.test(String.fromCodePoint(point)) ? letter : other
}

/** Tells in turn where the runs of letters and digits of a text begin and end. */
export function eachRun(text: string, take: (start: number, end: number) => void): void {
  const length = text.length
  for (let at = 0; at < length; at += 1) {
    if (kindAt(text, at) === other) continue
    const start = at
    while (at < length && kindAt(text, at) !== other) at += 1
    take(start, at)
  }
}
