import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { cleanText } from './escaping.ts'
import { emptyDocument, toLexical, type TextBlock } from './from-paragraphs.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

const blocks: TextBlock[] = [
  { kind: 'heading', text: 'a', level: 3 },
  { kind: 'paragraph', text: 'b\nc' },
  { kind: 'paragraph', text: ' ' },
  { kind: 'quote', text: 'd' },
  { kind: 'list', items: ['e', '', 'f'] },
  { kind: 'list', items: ['g'], ordered: true },
]

test('each kind of block becomes its node', () => {
  expect(toHtml(toLexical(blocks))).toBe(
    '<h3 id="h-a">a</h3><p>b<br>c</p><blockquote><p>d</p></blockquote>' +
      '<ul><li>e</li><li>f</li></ul><ol><li>g</li></ol>',
  )
})

const fail = (error: Error) => {
  throw error
}

test.each([
  ['blocks', toLexical(blocks)],
  ['nothing', emptyDocument],
])('the editor reads and stores %s just so', (_, built) => {
  const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode]
  const editor = createHeadlessEditor({ nodes, onError: fail })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(built)))
  expect(editor.getEditorState().toJSON()).toEqual(built)
})

test('the text of paragraphs survives', () => {
  const paragraph = fc
    .string({ unit: 'binary' })
    .map(cleanText)
    .filter((value) => value.trim() !== '')
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (texts) => {
      const built = toLexical(texts.map((text) => ({ kind: 'paragraph', text })))
      expect(toText(built)).toBe(texts.join('\n\n'))
    }),
    { numRuns: 500 },
  )
})
