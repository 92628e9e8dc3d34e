import type { Inline } from './tree.ts'

/** @returns the text of a line, of links their text alone; calls of notes are no part of it */
export function inlineText(inlines: Inline[]): string {
  return inlines.map(textOf).join('')
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return '\n'
    case 'link':
      return inlineText(inline.children)
    case 'abbreviation':
      return inline.short
    case 'note':
    case 'citation':
      return ''
  }
}
