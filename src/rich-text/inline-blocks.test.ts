import { describe, expect, test } from '@jest/globals'
import type { LexicalNode } from './lexical.ts'
import { outlineOf } from './outline.ts'
import * as n from './test-nodes.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'

const p = (...children: LexicalNode[]) => n.paragraph(...children)
const a = n.text('a')
const note = (text: string) => n.inlineBlock('footnote', { text })
const short = n.inlineBlock('abbreviation', { short: 'КТ', expansion: 'компьютерная "томография"' })

const call = (number: number) =>
  `<sup><a id="note-call-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
const notes = (...texts: string[]) =>
  '<section class="notes" role="doc-endnotes" aria-label="Примечания"><ol>' +
  texts
    .map(
      (text, index) =>
        `<li id="note-${index + 1}">${text} <a href="#note-call-${index + 1}" role="doc-backlink" ` +
        `aria-label="Назад к тексту, примечание ${index + 1}">↩</a></li>`,
    )
    .join('') +
  '</ol></section>'

type Case = [name: string, nodes: LexicalNode[], html: string, markdown: string, text: string]

const cases: Case[] = [
  [
    'footnotes, numbered through lists and quotations',
    [
      p(a, note('Раз.\nДва <2>.')),
      n.list('bullet', [n.item([a, note('Три.')])]),
      n.node('quote', [note('Четыре.')]),
    ],
    `<p>a${call(1)}</p><ul><li>a${call(2)}</li></ul><blockquote><p>${call(3)}</p></blockquote>` +
      notes('Раз.<br>Два &lt;2&gt;.', 'Три.', 'Четыре.'),
    'a[^1]\n\n- a[^2]\n\n> [^3]\n\n[^1]: Раз. Два \\<2>.\n[^2]: Три.\n[^3]: Четыре.',
    'a[1]\n\n– a[2]\n\n[3]\n\n[1] Раз.\nДва <2>.\n[2] Три.\n[3] Четыре.',
  ],
  [
    'footnote in a link, which cannot hold another link',
    [p(n.link('https://a.ru', [a, note('b')]))],
    `<p><a href="https://a.ru">a</a>${call(1)}</p>${notes('b')}`,
    '[a](https://a.ru)[^1]\n\n[^1]: b',
    'a[1]\n\n[1] b',
  ],
  [
    'footnote before what would make a link or a definition of it',
    [p(note('b'), n.text('(c)')), p(note('b'), n.text(': c'))],
    `<p>${call(1)}(c)</p><p>${call(2)}: c</p>${notes('b', 'b')}`,
    '[^1]\\(c)\n\n[^2]\\: c\n\n[^1]: b\n[^2]: b',
    '[1](c)\n\n[2]: c\n\n[1] b\n[2] b',
  ],
  ['footnote without text', [p(a, note(' '))], '<p>a</p>', 'a', 'a'],
  [
    'citation of the literature',
    [p(a, n.inlineBlock('citation', { number: 3 }))],
    '<p>a<a href="#citation-3" role="doc-biblioref">[3]</a></p>',
    'a\\[3\\]',
    'a[3]',
  ],
  [
    'citation with its source',
    [p(a, n.inlineBlock('citation', { text: 'Иванов, 2024', url: 'https://b.ru/?a&b' }))],
    `<p>a${call(1)}</p>${notes('<a href="https://b.ru/?a&amp;b">Иванов, 2024</a>')}`,
    'a[^1]\n\n[^1]: [Иванов, 2024](https://b.ru/?a&b)',
    'a[1]\n\n[1] Иванов, 2024',
  ],
  [
    'citation of an unsafe address',
    [p(n.inlineBlock('citation', { text: 'b', url: 'javascript:alert(1)' }))],
    `<p>${call(1)}</p>${notes('b')}`,
    '[^1]\n\n[^1]: b',
    '[1]\n\n[1] b',
  ],
  ['citation of nothing', [p(a, n.inlineBlock('citation', { number: -1 }))], '<p>a</p>', 'a', 'a'],
  [
    'abbreviation, explained once in plain text',
    [p(short, n.text(' и '), short)],
    '<p><abbr title="компьютерная &quot;томография&quot;">КТ</abbr> и ' +
      '<abbr title="компьютерная &quot;томография&quot;">КТ</abbr></p>',
    '<abbr title="компьютерная &quot;томография&quot;">КТ</abbr> и ' +
      '<abbr title="компьютерная &quot;томография&quot;">КТ</abbr>',
    'КТ (компьютерная "томография") и КТ',
  ],
  [
    'abbreviation without an expansion',
    [p(n.inlineBlock('abbreviation', { short: 'КТ', expansion: null }))],
    '<p>КТ</p>',
    'КТ',
    'КТ',
  ],
  [
    'unknown block in a line',
    [p(a, n.inlineBlock('sticker', { text: 'b' }))],
    '<p>a</p>',
    'a',
    'a',
  ],
]

describe.each(cases)('%s', (_, nodes, html, markdown, text) => {
  const stored = n.document(...nodes)
  test('in HTML', () => expect(toHtml(stored)).toBe(html))
  test('in Markdown', () => expect(toMarkdown(stored)).toBe(markdown))
  test('in plain text', () => expect(toText(stored)).toBe(text))
})

test('headings are named without the notes in them, and links in notes are listed', () => {
  const source = n.inlineBlock('citation', { text: 'b', url: 'https://b.ru/' })
  const stored = n.document(n.node('heading', [n.text('Дозы'), source], { tag: 'h2' }))
  expect(outlineOf(stored)).toEqual({
    headings: [{ level: 2, text: 'Дозы', id: 'h-dozy' }],
    links: [{ text: 'b', target: 'https://b.ru/' }],
    embedded: [],
  })
})

test('texts on one page do not share the ids of their notes', () => {
  const stored = n.document(p(a, note('b')))
  const html = toHtml(stored, { locale: 'en', scope: 'notesToEditors-' })
  expect(html).toContain('<a id="notesToEditors-note-call-1" href="#notesToEditors-note-1"')
  expect(html).toContain('<li id="notesToEditors-note-1">b <a href="#notesToEditors-note-call-1"')
  expect(html).toContain('aria-label="Notes"')
})
