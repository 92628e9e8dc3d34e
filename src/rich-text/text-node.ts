import { cleanText } from './escaping.ts'
import type { Inline, Text } from './tree.ts'

/** @param format bits of `textFormat`; anything else counts as none */
export function textNode(text: string, format: unknown = 0): Text {
  return {
    type: 'text',
    text: cleanText(text),
    format: Number.isInteger(format) ? Number(format) : 0,
  }
}

/** What somebody typed into a plain field, in one line; nothing where it is no text or blank. */
export function lineOf(value: unknown): string {
  return typeof value === 'string'
    ? cleanText(value)
        .replace(/[^\S\u00A0]+/g, ' ')
        .trim()
    : ''
}

/** The same with its line breaks. */
export function linesOf(value: unknown): Inline[] {
  if (typeof value !== 'string') return []
  return cleanText(value)
    .trim()
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
      ...(line ? [textNode(line)] : []),
    ])
}
