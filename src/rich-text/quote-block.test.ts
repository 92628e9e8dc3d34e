import { expect, test } from '@jest/globals'
import type { JsonValue } from '../content/model.ts'
import * as n from './test-nodes.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'

const speaker = { person: n.id, name: 'Анна <Орлова>', position: 'главный врач', organisation: 'О' }

type Case = [
  name: string,
  fields: { [key: string]: JsonValue },
  html: string,
  markdown: string,
  text: string,
]

const cases: Case[] = [
  [
    'words of a speaker',
    { text: 'Рядом с домом.', speaker },
    '<figure><blockquote><p>Рядом с домом.</p></blockquote>' +
      '<figcaption>— Анна &lt;Орлова&gt;, главный врач</figcaption></figure>',
    '> Рядом с домом.\n>\n> — Анна \\<Орлова>, главный врач',
    'Рядом с домом.\n— Анна <Орлова>, главный врач',
  ],
  [
    'words of the speaker of the document, in paragraphs',
    { text: 'Раз.\n\nДва.', speaker: { name: null, position: ' ' } },
    '<blockquote><p>Раз.</p><p>Два.</p></blockquote>',
    '> Раз.\n>\n> Два.',
    'Раз.\n\nДва.',
  ],
  ['a speaker without words', { text: ' ', speaker }, '', '', ''],
  ['nothing at all', {}, '', '', ''],
]

test.each(cases)('%s', (_, fields, html, markdown, text) => {
  const stored = n.document({ type: 'block', fields: { ...fields, blockType: 'quote' } })
  expect(toHtml(stored)).toBe(html)
  expect(toMarkdown(stored)).toBe(markdown)
  expect(toText(stored)).toBe(text)
})
