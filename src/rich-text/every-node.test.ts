import { describe, expect, test } from '@jest/globals'
import type { LexicalNode } from './lexical.ts'
import * as n from './test-nodes.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'

/** What each node is in HTML, in Markdown and in plain text. */
type Expectation = [
  name: string,
  nodes: LexicalNode[],
  html: string,
  markdown: string,
  text: string,
]

const a = n.text('a')
const p = (...children: LexicalNode[]) => [n.paragraph(...children)]
const heading = (tag: string) => [n.node('heading', [a], { tag })]

const inlines: Expectation[] = [
  ['paragraph', p(a), '<p>a</p>', 'a', 'a'],
  ['bold', p(n.text('a', 1)), '<p><strong>a</strong></p>', '**a**', 'a'],
  ['italic', p(n.text('a', 2)), '<p><em>a</em></p>', '*a*', 'a'],
  ['strikethrough', p(n.text('a', 4)), '<p><s>a</s></p>', '~~a~~', 'a'],
  ['underline', p(n.text('a', 8)), '<p><u>a</u></p>', 'a', 'a'],
  ['code', p(n.text('a`*', 16)), '<p><code>a`*</code></p>', '``a`*``', 'a`*'],
  ['subscript', p(n.text('2', 32)), '<p><sub>2</sub></p>', '<sub>2</sub>', '2'],
  ['superscript', p(n.text('2', 64)), '<p><sup>2</sup></p>', '<sup>2</sup>', '2'],
  [
    'bold, italic and struck',
    p(n.text('a', 7)),
    '<p><strong><em><s>a</s></em></strong></p>',
    '~~***a***~~',
    'a',
  ],
  ['line break', p(a, n.lineBreak, a), '<p>a<br>a</p>', 'a\\\na', 'a\na'],
  ['tab', p(a, { type: 'tab', version: 1, text: '\t' }, a), '<p>a\ta</p>', 'a\ta', 'a\ta'],
  [
    'link',
    p(n.link('https://b.ru/?c=1&d="', [a])),
    '<p><a href="https://b.ru/?c=1&amp;d=&quot;">a</a></p>',
    '[a](https://b.ru/?c=1&d=")',
    'a',
  ],
  [
    'link in a new tab',
    p(n.link('mailto:a@b.ru', [a], true)),
    '<p><a href="mailto:a@b.ru" target="_blank" rel="noopener noreferrer">a</a></p>',
    '[a](mailto:a@b.ru)',
    'a',
  ],
  [
    'automatic link',
    p(n.node('autolink', [a], { fields: { url: 'tel:103', linkType: 'custom' } })),
    '<p><a href="tel:103">a</a></p>',
    '[a](tel:103)',
    'a',
  ],
]

const blocks: Expectation[] = [
  ['heading 1', heading('h1'), '<h2 id="h-a">a</h2>', '## a', 'a'],
  ['heading 2', heading('h2'), '<h2 id="h-a">a</h2>', '## a', 'a'],
  ['heading 3', heading('h3'), '<h3 id="h-a">a</h3>', '### a', 'a'],
  ['heading 4', heading('h4'), '<h4 id="h-a">a</h4>', '#### a', 'a'],
  ['heading 6', heading('h6'), '<h4 id="h-a">a</h4>', '#### a', 'a'],
  ['quotation', [n.node('quote', [a])], '<blockquote><p>a</p></blockquote>', '> a', 'a'],
  ['rule', [...p(a), { type: 'horizontalrule', version: 1 }], '<p>a</p><hr>', 'a\n\n___', 'a'],
  ['empty paragraph', [...p(a), ...p(), ...p(n.text(' '))], '<p>a</p>', 'a', 'a'],
  ['unknown element', [n.node('spoiler', p(a))], '<p>a</p>', 'a', 'a'],
  ['unknown inline', p(a, n.node('mention', [a])), '<p>aa</p>', 'aa', 'aa'],
  ['unknown text', p({ type: 'hashtag', text: 'a' }), '<p>a</p>', 'a', 'a'],
  ['block', [{ type: 'block', fields: { blockType: 'constructor' } }], '', '', ''],
  [
    'text without a paragraph',
    [a, ...p(a), a],
    '<p>a</p><p>a</p><p>a</p>',
    'a\n\na\n\na',
    'a\n\na\n\na',
  ],
]

const lists: Expectation[] = [
  ['list', [n.list('bullet', [n.item([a])])], '<ul><li>a</li></ul>', '- a', '– a'],
  [
    'numbers',
    [n.list('number', [n.item([a]), n.item([a])], 9)],
    '<ol start="9"><li>a</li><li>a</li></ol>',
    '9. a\n10. a',
    '9. a\n10. a',
  ],
  [
    'checklist',
    [n.list('check', [n.item([a], { checked: true }), n.item([a])])],
    '<ul><li><label><input type="checkbox" disabled checked> a</label></li>' +
      '<li><label><input type="checkbox" disabled> a</label></li></ul>',
    '- [x] a\n- [ ] a',
    '☑ a\n☐ a',
  ],
  [
    'list in a list',
    [n.list('bullet', [n.item([a]), n.item([n.list('number', [n.item([a])])]), n.item([a])])],
    '<ul><li>a<ol><li>a</li></ol></li><li>a</li></ul>',
    '- a\n  1. a\n- a',
    '– a\n  1. a\n– a',
  ],
  [
    'lists that follow each other',
    [n.list('bullet', [n.item([a])]), n.list('bullet', [n.item([a])])],
    '<ul><li>a</li></ul><ul><li>a</li></ul>',
    '- a\n\n* a',
    '– a\n\n– a',
  ],
]

const tables: Expectation[] = [
  [
    'table',
    [
      n.table(
        [n.cell('a', { headerState: 1 }), n.cell('b|', { headerState: 1 })],
        [n.cell('c', { headerState: 2 }), n.cell('')],
      ),
    ],
    '<table><thead><tr><th scope="col">a</th><th scope="col">b|</th></tr></thead>' +
      '<tbody><tr><th scope="row">c</th><td></td></tr></tbody></table>',
    '| a | b\\| |\n| --- | --- |\n| c |  |',
    'a | b|\nc | ',
  ],
  [
    'table with an empty corner, and a caption',
    [
      n.block('tableCaption', { text: 'Дозы <мг>' }),
      n.table(
        [n.cell('', { headerState: 1 }), n.cell('b', { headerState: 1 })],
        [n.cell('c', { headerState: 2 }), n.cell('d')],
      ),
    ],
    '<table><caption>Дозы &lt;мг&gt;</caption><thead><tr><td></td><th scope="col">b</th></tr></thead>' +
      '<tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>',
    'Дозы \\<мг>\n\n|  | b |\n| --- | --- |\n| c | d |',
    'Дозы <мг>\n | b\nc | d',
  ],
  [
    'heading of a table that reaches below the head',
    [
      n.table(
        [n.cell('a', { headerState: 1, rowSpan: 2 }), n.cell('b', { headerState: 1 })],
        [n.cell('c')],
      ),
    ],
    '<table><tbody><tr><th scope="col" rowspan="2">a</th><th scope="col">b</th></tr>' +
      '<tr><td>c</td></tr></tbody></table>',
    '| a | b |\n| --- | --- |\n|  | c |',
    'a | b\nc',
  ],
  [
    'caption without a table',
    [
      n.block('tableCaption', { text: 'a' }),
      ...p(a),
      n.block('tableCaption', { text: 'b' }),
      n.table(),
    ],
    '<p>a</p><p>a</p><p>b</p>',
    'a\n\na\n\nb',
    'a\n\na\n\nb',
  ],
  [
    'table with spans',
    [
      n.table(
        [n.cell('a', { rowSpan: 2 }), n.cell('b', { colSpan: 2 })],
        [n.cell('c'), n.cell('d')],
      ),
    ],
    '<table><tbody><tr><td rowspan="2">a</td><td colspan="2">b</td></tr>' +
      '<tr><td>c</td><td>d</td></tr></tbody></table>',
    '| a | b |  |\n| --- | --- | --- |\n|  | c | d |',
    'a | b\nc | d',
  ],
]

describe.each([...inlines, ...blocks, ...lists, ...tables])(
  '%s',
  (_, nodes, html, markdown, plain) => {
    const stored = n.document(...nodes)
    test('in HTML', () => expect(toHtml(stored)).toBe(html))
    test('in Markdown', () => expect(toMarkdown(stored)).toBe(markdown))
    test('in plain text', () => expect(toText(stored)).toBe(plain))
  },
)
