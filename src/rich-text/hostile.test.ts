import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderAs, toDelivered } from './deliver.ts'
import { cleanText } from './escaping.ts'
import type { LexicalNode } from './lexical.ts'
import { resolveReferences } from './resolve-references.ts'
import * as n from './test-nodes.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

const entities: { [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const decode = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '')

const allForms = (stored: unknown) => ({
  ...toDelivered(stored),
  markdown: renderAs(stored, 'markdown'),
  text: renderAs(stored, 'text'),
})

const nothing = { html: '', markdown: '', text: '', references: [] }

test.each([
  null,
  undefined,
  0,
  'a',
  [],
  {},
  { root: null },
  { root: {} },
  { root: { children: 1 } },
])('%j is an empty document', (stored) => expect(allForms(stored)).toEqual(nothing))

test('children that are no nodes are passed over', () => {
  const children = [null, 1, 'a', [], {}, { type: 1 }, { type: 'paragraph' }, { type: 'text' }]
  expect(allForms({ root: { children } })).toEqual(nothing)
  const stored = {
    root: { children: [null, { type: 'paragraph', children: [null, n.text('a')] }] },
  }
  expect(toHtml(stored)).toBe('<p>a</p>')
})

test('markup in text is text', () => {
  const stored = n.document(n.paragraph(n.text('<script>alert("1")</script>')))
  expect(toHtml(stored)).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>')
  expect(toText(stored)).toBe('<script>alert("1")</script>')
})

describe.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:a',
  '//evil.example',
  '/a',
  'file:///etc/passwd',
  'http:',
  '',
])('a link to %j', (url) => {
  test('is its text alone', () => {
    const { html, markdown } = allForms(n.document(n.paragraph(n.link(url, [n.text('a')]))))
    expect([html, markdown]).toEqual(['<p>a</p>', 'a'])
  })
})

test('an address cannot leave its attribute', () => {
  const stored = n.document(n.paragraph(n.link('https://a/"onclick="b', [n.text('c')])))
  expect(toHtml(stored)).toBe('<p><a href="https://a/&quot;onclick=&quot;b">c</a></p>')
})

test('a link in a link is one link', () => {
  const inner = n.link('https://b.ru', [n.text('b')])
  const stored = n.document(n.paragraph(n.link('https://a.ru', [n.text('a'), inner])))
  expect(toHtml(stored)).toBe('<p><a href="https://a.ru">ab</a></p>')
})

test('node types named like members of objects are only unknown', () => {
  const types = ['constructor', 'toString', '__proto__', 'unknown', 'blocks', 'hasOwnProperty']
  const stored = n.document(n.paragraph(...types.map((type) => n.node(type, [n.text('a')]))))
  expect(toHtml(stored)).toBe('<p>aaaaaa</p>')
})

function nest(type: string, levels: number): LexicalNode {
  let inner: LexicalNode = type === 'list' ? n.item([n.text('end')]) : n.text('end')
  for (let level = 0; level < levels; level += 1) {
    if (type === 'callout') {
      inner = n.block('callout', { kind: 'warning', body: n.document(n.paragraph(), inner) })
      continue
    }
    if (type === 'captioned') {
      const cell = n.node('tablecell', [n.block('tableCaption', { text: 'c' }), inner])
      inner = n.node('table', [n.node('tablerow', [cell])])
      continue
    }
    inner = type === 'list' ? n.item([n.list('bullet', [inner])]) : n.node(type, [inner])
  }
  return type === 'list' ? n.list('bullet', [inner]) : inner
}

test.each([
  ...['quote', 'list', 'paragraph', 'link', 'spoiler', 'table', 'tablecell'],
  ...['callout', 'captioned'],
])('%s within %s to 200 and to 20,000 levels keeps its text', (type) => {
  const deep = allForms(n.document(nest(type, 200)))
  for (const form of [deep.html, deep.markdown, deep.text]) expect(form).toContain('end')
  expect(toText(n.document(nest(type, 20_000)))).toContain('end')
})

test('200 quotations within each other are 200', () => {
  expect(toHtml(n.document(nest('quote', 200))).match(/<blockquote>/g)).toHaveLength(200)
})

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

test('the HTML of any text decodes to that text', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 127 }), (value, format) => {
      const html = toHtml(n.document(n.paragraph(n.text(value, format), n.text('.'))))
      expect(decode(html)).toBe(`${cleanText(value)}.`)
      expect(html.replace(/<\/?(?:p|strong|em|u|s|code|sub|sup)>/g, '')).not.toMatch(/[<>]/)
    }),
    { numRuns: 500 },
  )
})

test('cleaning takes nothing from ordinary text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      expect(cleanText(value)).toBe(value)
    }),
  )
  expect(cleanText('a\u0000\uE001\uFFFFb\r\nc\rd\t\uD800\uE003😀')).toBe('ab\nc\nd\t\uFFFD\uE003😀')
})

const types = [
  ...['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow'],
  ...['tablecell', 'link', 'autolink', 'text', 'linebreak', 'tab', 'horizontalrule', 'upload'],
  ...['relationship', 'block', 'inlineBlock', 'constructor', 'x'],
]
const editorBlocks = [
  ...['quote', 'callout', 'recommendation', 'publication', 'gallery', 'files', 'tableCaption'],
  ...['footnote', 'citation', 'abbreviation', 'constructor', 'y'],
]
const strange = fc.oneof(fc.constantFrom('a<b', '<script>', '"', 'javascript:1'), fc.jsonValue())
const blockFields = (tree: fc.Arbitrary<unknown>) => ({
  ...{ kind: strange, title: strange, text: strange, caption: strange, credit: strange },
  ...{
    short: strange,
    expansion: strange,
    number: fc.oneof(fc.nat(9), fc.jsonValue()),
    url: strange,
  },
  ...{ guideline: fc.oneof(fc.uuid(), strange), recommendation: fc.oneof(fc.uuid(), strange) },
  publication: fc.oneof(fc.record({ relationTo: strange, value: fc.uuid() }), strange),
  images: fc.oneof(fc.array(fc.oneof(fc.uuid(), strange)), strange),
  files: fc.oneof(fc.array(fc.oneof(fc.uuid(), strange)), strange),
  body: fc.oneof(fc.record({ root: fc.record({ children: fc.array(tree) }) }), strange),
})
const { tree: jsonTree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    fc.jsonValue(),
    fc.record(
      {
        type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...types) }, fc.jsonValue()),
        text: fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom('a<b', '<script>', '"') },
          fc.jsonValue(),
        ),
        format: fc.oneof(fc.nat(255), fc.jsonValue()),
        fields: fc.oneof(
          fc.record({ url: fc.constantFrom('https://a.ru', 'javascript:1'), newTab: fc.boolean() }),
          fc.record({ linkType: fc.constant('internal'), doc: fc.jsonValue() }),
          fc.record({ blockType: fc.constantFrom(...editorBlocks), ...blockFields(tie('tree')) }),
          fc.jsonValue(),
        ),
        listType: fc.oneof(fc.constantFrom('number', 'check', 'bullet'), fc.jsonValue()),
        start: fc.jsonValue(),
        headerState: fc.jsonValue(),
        colSpan: fc.oneof(fc.integer(), fc.jsonValue()),
        rowSpan: fc.oneof(fc.integer(), fc.jsonValue()),
        relationTo: fc.oneof(fc.constant('media'), fc.jsonValue()),
        value: fc.oneof(fc.uuid(), fc.jsonValue()),
        children: fc.oneof(
          { weight: 9, arbitrary: fc.array(tie('tree'), { maxLength: 4 }) },
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    ),
  ),
}))

const resolvable = { path: '/a"<b>', title: '<i>', recommendation: () => null }
const ourTags =
  /<(?:\/?(?:thead|caption|abbr|label|section|aside|figure|figcaption|small)|aside class="callout" data-kind="[a-z]+" role="note"|section class="notes" role="doc-endnotes" aria-label="Примечания"|(?:a|li)(?: id="[a-z-]+\d+")?(?: href="#[a-z-]+\d+")?(?: role="doc-[a-z]+")?(?: aria-label="[^"<>]*")?|abbr title="[^"<>]*"|p class="publication"|ul class="files"|\/?cite)>|<(?:\/?(?:p|blockquote|ul|ol|li|table|tbody|tr|th|td|a|strong|em|u|s|code|sub|sup)|hr|br|h[234] id="h-[a-z0-9-]+"|\/h[234])>|<(?:a href="[^"<>]*"|ol start="\d+"|input type="checkbox" disabled)(?: (?:target="_blank" rel="noopener noreferrer"|checked))?>|<t[hd](?: scope="(?:col|row)")?(?: colspan="\d+")?(?: rowspan="\d+")?>/g

test('no tree of nodes makes a converter throw or write markup that is not ours', () => {
  fc.assert(
    fc.property(fc.array(jsonTree, { maxLength: 5 }), (children) => {
      const stored = { root: { type: 'root', children } }
      const html = resolveReferences(toDelivered(stored).html, () => resolvable)
      for (const format of ['markdown', 'text'] as const)
        expect(resolveReferences(renderAs(stored, format), () => resolvable)).not.toMatch(
          /[\uE000-\uE002]/,
        )
      expect(html).not.toMatch(/[\uE000-\uE002]/)
      expect(html.replace(ourTags, '')).not.toMatch(/[<>]/)
      expect(html.match(/(?:href|src)="javascript:|unknown node/)).toBeNull()
    }),
    { numRuns: 1000 },
  )
})
