import type { Inline } from './tree.ts'

/** @returns the text of a line, of links their text alone */
export function inlineText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'lineBreak') return '\n'
      return inline.type === 'text' ? inline.text : inlineText(inline.children)
    })
    .join('')
}
