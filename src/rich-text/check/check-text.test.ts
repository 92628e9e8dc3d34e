import { describe, expect, test } from '@jest/globals'
import type { Lack } from '../../media/completeness.ts'
import type { LexicalNode } from '../lexical.ts'
import * as n from '../test-nodes.ts'
import { checkText } from './check-text.ts'
import type { ProblemCode, Target } from './problem.ts'

const fileWith = (lacks: Partial<Record<'ru' | 'en', Lack[]>> = {}, isExpired = false): Target => ({
  ...{ isPublic: true, isImage: true },
  file: { name: 'зал.jpg', lacks: (locale) => lacks[locale] ?? [], isExpired },
})
const targets: { [id: string]: Target } = {
  public: { isPublic: true, recommendations: ['r1'] },
  draft: { isPublic: false, recommendations: ['r1'] },
  image: fileWith({ en: ['alt'] }),
  mute: fileWith({ ru: ['alt'] }),
  bare: fileWith({ ru: ['processing', 'credit', 'rightsHolder', 'licence'] }),
  broken: fileWith({ ru: ['failed'] }),
  expired: fileWith({}, true),
  pdf: { ...fileWith(), isImage: false },
}
const check = (...nodes: LexicalNode[]) =>
  checkText(n.document(...nodes), {
    ...{ locale: 'ru', citations: [1, 2] },
    find: ({ id }) => targets[id] ?? null,
  })

const p = (...children: LexicalNode[]) => n.paragraph(...children)
const a = n.text('a')
const link = (id: string) => p(n.internalLink(id, [n.text('сюда')]))
const heading = (tag: string, text: string) => n.node('heading', [n.text(text)], { tag })
const quoting = (guideline: string, recommendation?: string) =>
  n.block('recommendation', { guideline, ...(recommendation && { recommendation }) })
const publication = (value: string) =>
  n.block('publication', { publication: { relationTo: 'statements', value } })
const head = n.cell('a', { headerState: 1 })

type Case = [what: string, nodes: LexicalNode[], found: `${'error' | 'warning'} ${ProblemCode}`[]]

const links: Case[] = [
  ['a link to what is public', [link('public')], []],
  ['a link to a draft', [link('draft')], ['warning targetNotPublic']],
  ['a link to what is gone', [link('gone')], ['error targetMissing']],
  ['a link to nothing', [p(n.internalLink(null, [a]))], ['error linkWithoutTarget']],
  ['a link to the outside', [p(n.link('https://a.ru', [a]))], []],
  ['an unsafe link', [p(n.link('javascript:1', [a]))], ['warning linkWithoutAddress']],
  ['a link without words', [p(n.internalLink('gone', []))], []],
  [
    'a link inside a callout in a list',
    [n.block('callout', { body: n.document(n.list('bullet', [n.item([link('gone')])])) })],
    ['error targetMissing'],
  ],
]

const files: Case[] = [
  ['an image', [n.upload('image')], []],
  ['an image without a description', [n.upload('mute')], ['error noAlternativeText']],
  [
    'an image of which little is known',
    [n.upload('bare')],
    ['error fileNotReady', 'error noCredit', 'error noRightsHolder', 'error noLicence'],
  ],
  ['an image that cannot be read', [n.upload('broken')], ['error fileUnreadable']],
  ['an image that may no longer be shown', [n.upload('expired')], ['error rightsExpired']],
  ['a document', [n.upload('pdf')], []],
  ['an image that is gone', [n.upload('gone')], ['error fileMissing']],
  ['no image at all', [n.upload(null)], ['error fileMissing']],
  [
    'a gallery',
    [n.block('gallery', { images: ['image', 'mute', 'pdf', 'gone'] })],
    ['error noAlternativeText', 'warning notAnImage', 'error fileMissing'],
  ],
  ['an empty gallery', [n.block('gallery', { images: [] })], ['error emptyBlock']],
  [
    'files',
    [n.block('files', { files: ['pdf', 'mute', 'gone'] })],
    ['error noAlternativeText', 'error fileMissing'],
  ],
  ['no files', [n.block('files')], ['error emptyBlock']],
]

const blocks: Case[] = [
  ['a recommendation', [quoting('public', 'r1')], []],
  ['a recommendation of a draft', [quoting('draft', 'r1')], ['warning targetNotPublic']],
  ['a recommendation that is gone', [quoting('public', 'r2')], ['error recommendationMissing']],
  ['a recommendation not chosen', [quoting('public')], ['error recommendationMissing']],
  ['a recommendation of what is gone', [quoting('gone', 'r1')], ['error targetMissing']],
  ['a recommendation of nothing', [n.block('recommendation')], ['error emptyBlock']],
  ['a publication', [publication('public')], []],
  ['a publication that is a draft', [publication('draft')], ['warning targetNotPublic']],
  ['a publication that is gone', [publication('gone')], ['error targetMissing']],
  ['no publication', [n.block('publication')], ['error emptyBlock']],
  ['an empty callout', [n.block('callout', { body: n.document(p()) })], ['error emptyBlock']],
  ['a callout with a title alone', [n.block('callout', { title: 'a' })], []],
  ['a footnote', [p(n.inlineBlock('footnote', { text: 'a' }))], []],
  ['an empty footnote', [p(n.inlineBlock('footnote'))], ['error emptyBlock']],
  ['a citation', [p(n.inlineBlock('citation', { number: 2 }))], []],
  [
    'a citation of what is not in the list',
    [p(n.inlineBlock('citation', { number: 3 }))],
    ['error citationMissing'],
  ],
  ['a citation with its source', [p(n.inlineBlock('citation', { text: 'a' }))], []],
  ['an empty citation', [p(n.inlineBlock('citation'))], ['error emptyBlock']],
  ['an abbreviation', [p(n.inlineBlock('abbreviation', { short: 'a', expansion: 'b' }))], []],
  [
    'an abbreviation that is not explained',
    [p(n.inlineBlock('abbreviation', { short: 'a' }))],
    ['warning abbreviationUnexplained'],
  ],
]

const structure: Case[] = [
  ['headings in order', ['h2', 'h3', 'h4', 'h2', 'h3'].map((tag) => heading(tag, tag)), []],
  [
    'a heading that skips a level',
    [heading('h2', 'a'), heading('h4', 'b')],
    ['warning headingsOutOfOrder'],
  ],
  ['a text that begins below', [heading('h3', 'a')], ['warning headingsOutOfOrder']],
  ['an empty heading', [heading('h2', ' ')], ['error emptyHeading']],
  ['a table', [n.table([head], [n.cell('b')])], []],
  ['an empty table', [n.table([n.cell(''), n.cell(' ')])], ['error emptyTable']],
  [
    'a table of an image',
    [n.table([n.node('tablecell', [n.upload('image')])])],
    ['warning tableWithoutHeadings'],
  ],
  ['a table without headings', [n.table([n.cell('b')])], ['warning tableWithoutHeadings']],
  ['a caption above its table', [n.block('tableCaption', { text: 'a' }), n.table([head])], []],
  [
    'a caption that stands alone',
    [n.block('tableCaption', { text: 'a' }), p(a)],
    ['warning captionWithoutTable'],
  ],
  ['plain text', [p(a), p(), n.list('bullet', [n.item([a])])], []],
]

test.each([...links, ...files, ...blocks, ...structure])('%s', (_, nodes, expected) => {
  expect(check(...nodes).map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected)
})

describe('messages', () => {
  const messageOf = (...nodes: LexicalNode[]) => check(...nodes)[0]?.message

  test('name the place by its words', () => {
    expect(messageOf(link('gone'))).toEqual({
      ru: '«сюда» ведёт на документ, которого больше нет. Выберите другой или уберите ссылку.',
      en: '“сюда” leads to a document that is gone. Choose another one, or remove the link.',
    })
    expect(messageOf(n.block('gallery'))?.ru).toBe('Не заполнено: галерея. Заполните или уберите.')
  })

  test('shorten long words', () => {
    const { ru = '' } = messageOf(heading('h4', `${'слово '.repeat(30)}\n`)) ?? {}
    expect(ru).toContain('слово…»')
    expect(ru.length).toBeLessThan(160)
  })
})

test.each([
  null,
  undefined,
  1,
  {},
  { root: { children: [null, 1, { type: 'block', fields: null }] } },
])('what is no text has no problems: %j', (stored) =>
  expect(checkText(stored, { locale: 'ru', citations: null, find: () => null })).toEqual([]),
)
