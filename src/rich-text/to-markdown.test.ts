import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { resolveReferences } from './references.ts'
import * as n from './test-nodes.ts'
import { toMarkdown } from './to-markdown.ts'

/** The text that a CommonMark reader shows, whatever the structure. */
function shownText(markdown: string): string {
  const textOf = (node: { type: string; value?: string; children?: object[] }): string => {
    if (node.type === 'html') return ''
    if (node.type === 'break') return '\n'
    return node.value ?? (node.children ?? []).map((child) => textOf(child as typeof node)).join('')
  }
  return textOf(fromMarkdown(markdown))
}

const tricky = fc.string({
  unit: fc.constantFrom(...'ab1*_~`#-+=.)(>[]!&;:<|\\/ «»“—é'.split(''), 'amp;', 'http://', 'www.'),
  maxLength: 12,
})
const format = fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 7, 8, 16, 32)
const withoutStrike = (bits: number) => bits & ~4
const squeeze = (value: string) => value.replace(/[ \t]+/g, ' ').trim()

test.each([
  ['# a', '\\# a'],
  ['1. a', '1\\. a'],
  ['1.5 мг', '1.5 мг'],
  ['- a', '\\- a'],
  ['> a', '\\> a'],
  ['===', '\\==='],
  ['[a](b)', '\\[a\\](b)'],
  ['<b>', '\\<b>'],
  ['&amp; & R&D', '\\&amp; & R\\&D'],
  ['    a', 'a'],
])('the text %j stays text', (text, markdown) => {
  expect(toMarkdown(n.document(n.paragraph(n.text(text))))).toBe(markdown)
})

describe('emphasis', () => {
  const bold = (before: string, inner: string, after: string) =>
    toMarkdown(n.document(n.paragraph(n.text(before), n.text(inner, 1), n.text(after))))

  test('leaves spaces outside', () => expect(bold('a', ' b ', 'c')).toBe('a **b** c'))
  test('holds punctuation before a space', () => expect(bold('', 'a:', ' b')).toBe('**a:** b'))
  test('leaves punctuation outside before a word', () =>
    expect(bold('', 'a:', 'b')).toBe('**a**:b'))
  test('is left out where it could not be read', () => expect(bold('a', '!', 'b')).toBe('a!b'))
  test('does not touch other emphasis', () => {
    const stored = n.document(n.paragraph(n.text('a', 1), n.text('b', 2)))
    expect(toMarkdown(stored)).toBe('**a**b')
  })
  test('encloses a link', () => {
    const stored = n.document(n.paragraph(n.text('a ', 1), n.link('tel:1', [n.text('b', 1)])))
    expect(toMarkdown(stored)).toBe('**a [b](tel:1)**')
  })
})

test('an exclamation before a link makes no image', () => {
  const stored = n.document(n.paragraph(n.text('a!'), n.link('tel:1', [n.text('b')])))
  expect(toMarkdown(stored)).toBe('a\\![b](tel:1)')
})

test('an address cannot leave its parentheses', () => {
  const stored = n.document(n.paragraph(n.link('https://a/) <b> "c', [n.text('d')])))
  expect(toMarkdown(stored)).toBe('[d](https://a/%29%20%3Cb%3E%20"c)')
})

test('any text in any format is shown as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(tricky, format), { maxLength: 5 }), (runs) => {
      const nodes = runs.map(([value, bits]) => n.text(value, withoutStrike(bits)))
      const markdown = toMarkdown(n.document(n.paragraph(...nodes)))
      const expected = runs.map(([value]) => value).join('')
      expect(squeeze(shownText(markdown))).toBe(squeeze(expected))
    }),
    { numRuns: 1000 },
  )
})

test('so is text in headings, quotations, lists and links, public or not', () => {
  fc.assert(
    fc.property(tricky, tricky, format, fc.boolean(), (value, inLink, bits, isPublic) => {
      const inlines = [
        n.text(value, withoutStrike(bits)),
        n.internalLink(n.id, [n.text(inLink, withoutStrike(bits))]),
        n.text(value),
      ]
      const expected = squeeze(value + inLink + value)
      const wraps = [
        n.node('heading', inlines, { tag: 'h2' }),
        n.node('quote', inlines),
        n.list('number', [n.item(inlines)]),
      ]
      for (const wrap of wraps) {
        const resolve = () => (isPublic ? { path: '/a' } : null)
        const markdown = resolveReferences(toMarkdown(n.document(wrap)), resolve)
        expect(squeeze(shownText(markdown))).toBe(expected)
      }
    }),
    { numRuns: 500 },
  )
})
