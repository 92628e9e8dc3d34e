import { expect, test } from '@jest/globals'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { renderAs, toDelivered } from './deliver.ts'
import * as n from './test-nodes.ts'
import { toHtml } from './to-html.ts'

/**
 * Payload's own converter writes the same structure. Ours does not build on it at run time: it
 * loads a hundred modules of Payload, dies of a null among the nodes, and drops a node that fails.
 */
const a = n.text('a & <b>')
const stored = n.document(
  n.node('heading', [a], { tag: 'h2' }),
  n.paragraph(a, n.text('b', 1), n.lineBreak, n.text('c', 3), n.text('d', 16), n.text('2', 64)),
  n.paragraph(n.link('https://a.ru/?b=1&c=2', [a], true)),
  n.list('bullet', [n.item([a]), n.item([n.text('b')])]),
  n.list('number', [n.item([a])]),
  { type: 'horizontalrule', version: 1 },
)

/** Without attributes, classes, the slash of void elements and space around list items. */
function structure(html: string): string {
  return html.replace(/<(\/?\w+)[^>]*>/g, '<$1>').replace(/>\s+</g, '><')
}

test('HTML has the structure that Payload gives it', () => {
  type Stored = Parameters<typeof convertLexicalToHTML>[0]['data']
  const data: Stored = JSON.parse(JSON.stringify(stored))
  const theirs = structure(convertLexicalToHTML({ data, disableContainer: true }))
  // Nested tags of one text come in another order there.
  const ours = structure(toHtml(stored)).replace(
    '<strong><em>c</em></strong>',
    '<em><strong>c</strong></em>',
  )
  expect(ours).toBe(theirs)
})

const mark = (format: string) => `\uE000${format}link\uE001guidance\uE001${n.id}\uE001\uE001`

test('all forms are made of one document', () => {
  const stored = n.document(n.paragraph(n.internalLink(n.id, [n.text('a')])))
  expect(toDelivered(stored)).toEqual({
    html: `<p>${mark('h')}a\uE002</p>`,
    references: [{ type: 'guidance', id: n.id }],
  })
  expect(renderAs(stored, 'markdown')).toBe(`${mark('m')}a\uE002`)
  expect(renderAs(stored, 'text')).toBe('a')
})
