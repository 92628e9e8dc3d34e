/** Cyrillic capitals and the Latin ones that look the same. */
const latinOf: Record<string, string> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
}

/**
 * A code as it is meant: without blanks, in capitals, with Latin letters where Cyrillic ones that
 * look the same were typed. Other characters stay, so that a check of the code can refuse them.
 */
export function toLatinCode(typed: string): string {
  const capitals = typed.replace(/\s+/g, '').toUpperCase()
  return capitals.replace(/[А-ЯЁІЈЅ]/g, (letter) => latinOf[letter] ?? letter)
}
