/**
 * The words of a text as they are written, for finding them while they are being typed: lower case,
 * ё = е, without what joins their parts.
 */
export function toForms(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
  // Stress marks and soft hyphens stand inside words.
  return plain.replaceAll(/[\u0301\u00AD\u200B-\u200D]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
}
