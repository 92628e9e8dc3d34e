/**
 * What two spellings of an expression have in common: case, ё, hyphens, dots and spaces tell none
 * apart (`к. м. н.` and `КМН`, `санитарно-защитная` and `санитарно защитная`).
 * @returns empty for what has neither letter nor digit
 */
export function toComparable(expression: string): string {
  return expression
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/\.\s*/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
