import { textFormat } from '../../tree.ts'
import { attribute, type Element } from './dom.ts'

const formats: Record<string, number> = {
  ...{ b: textFormat.bold, strong: textFormat.bold },
  ...{
    i: textFormat.italic,
    em: textFormat.italic,
    cite: textFormat.italic,
    var: textFormat.italic,
  },
  ...{ u: textFormat.underline, ins: textFormat.underline },
  ...{
    s: textFormat.strikethrough,
    strike: textFormat.strikethrough,
    del: textFormat.strikethrough,
  },
  ...{ sub: textFormat.subscript, sup: textFormat.superscript },
}

const styles: [pattern: RegExp, format: number][] = [
  [/font-weight:\s*(?:bold|[6-9]00)/i, textFormat.bold],
  [/font-style:\s*(?:italic|oblique)/i, textFormat.italic],
  [/text-decoration[^;:]*:[^;]*underline/i, textFormat.underline],
  [/text-decoration[^;:]*:[^;]*line-through/i, textFormat.strikethrough],
  [/vertical-align:\s*sub/i, textFormat.subscript],
  [/vertical-align:\s*super/i, textFormat.superscript],
]

/** The bits of `textFormat` inside of an element: by its name, or by the style written on it. */
export function formatWithin(element: Element, outer: number): number {
  const style = attribute(element, 'style') ?? ''
  const isPlain = /font-weight:\s*(?:normal|[1-5]00)/i.test(style)
  const named = isPlain ? 0 : (formats[element.tagName] ?? 0)
  const styled = styles.filter(([pattern]) => pattern.test(style.slice(0, 1_000)))
  return styled.reduce((format, [, bit]) => format | bit, outer | named)
}
