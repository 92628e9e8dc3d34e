import { describe, expect, test } from '@jest/globals'
import type { FrozenReference } from '../content/model.ts'
import { renderAs, toDelivered } from './deliver.ts'
import type { LexicalNode } from './lexical.ts'
import { outlineOf } from './outline.ts'
import { resolveReferences } from './resolve-references.ts'
import type { ResolvedRecommendation, ResolvedReference } from './resolved.ts'
import * as n from './test-nodes.ts'
import { toText } from './to-text.ts'

const image = { url: '/m/a.png', alt: 'Схема', width: 6, height: 4, sources: [] }
const recommendation: ResolvedRecommendation = {
  ...{ text: 'Измерить <давление>.', number: 2, isAgainst: false, isGoodPractice: false },
  grade: { scale: 'uur-udd', strength: 'A', certainty: 'udd-2' },
  languages: { own: 'ru', shownIn: 'ru' },
  status: 'CURRENT',
}
const guideline = (changes: Partial<ResolvedRecommendation> = {}): ResolvedReference => ({
  ...{ path: '/guidance/g', title: 'Протокол' },
  recommendation: (id) => (id === 'r1' ? { ...recommendation, ...changes } : null),
})
const publics: { [id: string]: ResolvedReference } = {
  p: { path: '/statements/p', title: 'Заявление <1>' },
  g: guideline(),
  i: { path: '/m/a.png', title: 'a.png', image },
  f: { path: '/m/f.pdf', title: 'f.pdf', file: { label: 'Приказ', details: 'PDF, 1,2 МБ' } },
}

const formsOf = (
  nodes: LexicalNode[],
  resolve: (reference: FrozenReference) => ResolvedReference | null,
) => {
  const stored = n.document(...nodes)
  return {
    html: resolveReferences(toDelivered(stored).html, resolve),
    markdown: resolveReferences(renderAs(stored, 'markdown'), resolve),
    text: resolveReferences(renderAs(stored, 'text'), resolve),
  }
}

const asPublic = ({ id }: FrozenReference) => publics[id] ?? null
const nothing = { html: '', markdown: '', text: '' }

type Case = [name: string, node: LexicalNode, html: string, markdown: string, text: string]

const body = n.document(n.paragraph(n.text('Звоните '), n.link('tel:103', [n.text('103')])))
const quoting = (id: string) => n.block('recommendation', { guideline: 'g', recommendation: id })
const publication = (value: string) =>
  n.block('publication', { publication: { relationTo: 'statements', value } })

const callouts: Case[] = [
  [
    'callout of its kind alone',
    n.block('callout', { kind: 'emergency', body }),
    '<aside class="callout" data-kind="emergency" role="note"><p><strong>Экстренный номер</strong></p>' +
      '<p>Звоните <a href="tel:103">103</a></p></aside>',
    '> **Экстренный номер**\n>\n> Звоните [103](tel:103)',
    'Экстренный номер\nЗвоните 103',
  ],
  [
    'callout with a title',
    n.block('callout', { kind: 'contraindication', title: 'Дети <6 лет', body: null }),
    '<aside class="callout" data-kind="contraindication" role="note">' +
      '<p><strong>Противопоказание: Дети &lt;6 лет</strong></p></aside>',
    '> **Противопоказание: Дети \\<6 лет**',
    'Противопоказание: Дети <6 лет',
  ],
  [
    'callout whose title says the kind, which is unknown',
    n.block('callout', { kind: '"><script>', title: 'Важно знать', body }),
    '<aside class="callout" data-kind="important" role="note"><p><strong>Важно знать</strong></p>' +
      '<p>Звоните <a href="tel:103">103</a></p></aside>',
    '> **Важно знать**\n>\n> Звоните [103](tel:103)',
    'Важно знать\nЗвоните 103',
  ],
  ['empty callout', n.block('callout', { kind: 'warning', body: n.document() }), '', '', ''],
  [
    'block that nobody knows',
    n.block('promo', { colour: 'red', body }),
    '<p>Звоните <a href="tel:103">103</a></p>',
    'Звоните [103](tel:103)',
    'Звоните 103',
  ],
]

const embeds: Case[] = [
  [
    'publication',
    publication('p'),
    '<p class="publication"><a href="/statements/p">Заявление &lt;1&gt;</a></p>',
    '[Заявление \\<1>](/statements/p)',
    'Заявление <1>',
  ],
  [
    'recommendation',
    quoting('r1'),
    '<figure class="recommendation" data-scale="uur-udd" data-strength="A" data-certainty="udd-2" ' +
      'data-status="current"><blockquote cite="/guidance/g"><p>Измерить &lt;давление&gt;.</p></blockquote>' +
      '<figcaption><span class="grade">УУР A, УДД 2</span>. ' +
      '<cite><a href="/guidance/g">Протокол</a></cite>, рекомендация 2</figcaption></figure>',
    '> Измерить \\<давление>.\n>\n> — УУР A, УДД 2. [Протокол](/guidance/g), рекомендация 2',
    'Измерить <давление>.\n— УУР A, УДД 2. Протокол, рекомендация 2',
  ],
  [
    'figure',
    n.upload('i', { caption: 'Путь <пациента>', credit: 'Пресс-служба' }),
    '<figure><img src="/m/a.png" alt="Схема" width="6" height="4" loading="lazy"><figcaption>Путь &lt;пациента&gt; ' +
      '<small>Пресс-служба</small></figcaption></figure>',
    '![Схема](/m/a.png)\n\nПуть \\<пациента> — Пресс-служба',
    'Путь <пациента> — Пресс-служба',
  ],
  [
    'file with a caption',
    n.upload('f', { caption: 'С 1 марта' }),
    '<p><a href="/m/f.pdf">Приказ</a> (PDF, 1,2 МБ) — С 1 марта</p>',
    '[Приказ](/m/f.pdf) (PDF, 1,2 МБ)',
    'Приказ (PDF, 1,2 МБ)',
  ],
  [
    'gallery of what is public',
    n.block('gallery', { images: ['i', 'draft', { id: 'i' }], caption: 'Корпус' }),
    '<figure class="gallery"><ul><li><img src="/m/a.png" alt="Схема" width="6" height="4" loading="lazy"></li>' +
      '<li><img src="/m/a.png" alt="Схема" width="6" height="4" loading="lazy"></li></ul>' +
      '<figcaption>Корпус</figcaption></figure>',
    '![Схема](/m/a.png)\n![Схема](/m/a.png)\n\nКорпус',
    'Корпус',
  ],
  [
    'files',
    n.block('files', { files: ['f', 'draft', 'i'] }),
    '<ul class="files"><li><a href="/m/f.pdf">Приказ</a> (PDF, 1,2 МБ)</li>' +
      '<li><a href="/m/a.png">a.png</a></li></ul>',
    '- [Приказ](/m/f.pdf) (PDF, 1,2 МБ)\n- [a.png](/m/a.png)',
    '– Приказ (PDF, 1,2 МБ)\n– a.png',
  ],
]

describe.each([...callouts, ...embeds])('%s', (_, node, html, markdown, text) => {
  const forms = formsOf([node], asPublic)
  test('in HTML', () => expect(forms.html).toBe(html))
  test('in Markdown', () => expect(forms.markdown).toBe(markdown))
  test('in plain text', () => expect(forms.text).toBe(text))
})

const unknown = quoting('r2')

test.each([
  ...embeds.map(([name, node]): [string, LexicalNode] => [name, node]),
  ['recommendation that its guideline does not have', unknown] as [string, LexicalNode],
])('%s: nothing is delivered of what is not public, not even a blank line', (_, node) => {
  const a = n.paragraph(n.text('a'))
  const resolve = node === unknown ? asPublic : () => null
  expect(formsOf([node], resolve)).toEqual(nothing)
  const around = { html: '<p>a</p><p>a</p>', markdown: 'a\n\na', text: 'a\n\na' }
  expect(formsOf([a, node, a], resolve)).toEqual(around)
  expect(formsOf([a, node], resolve)).toEqual({ html: '<p>a</p>', markdown: 'a', text: 'a' })
})

describe('a recommendation', () => {
  const shown = (changes: Partial<ResolvedRecommendation>) =>
    formsOf([quoting('r1')], () => guideline(changes))

  test('against something says so before its text', () => {
    const { html, markdown, text } = shown({ isAgainst: true })
    expect(html).toContain('<p><strong>Не рекомендуется</strong></p><blockquote')
    expect(markdown).toMatch(/^> \*\*Не рекомендуется\*\*\n>\n> Измерить/)
    expect(text).toMatch(/^Не рекомендуется\nИзмерить/)
  })

  test('of good practice has no grade', () => {
    const grade = { scale: null, strength: null, certainty: null }
    const { html } = shown({ isGoodPractice: true, grade })
    expect(html).toContain('<span class="grade">положение надлежащей практики</span>')
    expect(html).toContain('<figure class="recommendation" data-status="current">')
  })

  test('of a guideline that no longer stands says so', () => {
    expect(shown({ status: 'WITHDRAWN' }).html).toContain('<strong>Документ отозван.</strong>')
    expect(shown({ status: 'SUPERSEDED' }).text).toContain('— Документ заменён новым. УУР A')
  })

  test('in another language than the text is marked as such', () => {
    const { html } = shown({ languages: { own: 'ru', shownIn: 'en' } })
    expect(html).toContain('<blockquote cite="/guidance/g" lang="ru">')
    expect(html).toContain('strength A (УУР), certainty 2 (УДД)')
  })
})

test('what is searched has captions and callouts, and nothing of what is found on delivery', () => {
  const nodes = [...callouts, ...embeds].map(([, node]) => node)
  expect(toText(n.document(...nodes))).toBe(
    [
      'Экстренный номер\nЗвоните 103',
      'Противопоказание: Дети <6 лет',
      'Важно знать\nЗвоните 103',
      'Звоните 103',
      'Путь <пациента> — Пресс-служба',
      'С 1 марта',
      'Корпус',
    ].join('\n\n'),
  )
})

test('all that is referred to is known, also inside a callout', () => {
  const inside = n.document(n.paragraph(n.internalLink('l', [n.text('a')])), n.upload('i'))
  const stored = n.document(
    ...[publication('p'), quoting('r1'), n.block('callout', { kind: 'warning', body: inside })],
    n.block('gallery', { images: ['i', { id: 'j' }] }),
    n.block('files', { files: ['f', null, '<script>'] }),
  )
  expect(toDelivered(stored).references).toEqual([
    { type: 'statements', id: 'p' },
    { type: 'guidance', id: 'g' },
    { type: 'guidance', id: 'l' },
    { type: 'media', id: 'i' },
    { type: 'media', id: 'j' },
    { type: 'media', id: 'f' },
  ])
  expect(outlineOf(stored).embedded).toEqual([
    { type: 'statements', id: 'p' },
    { type: 'guidance', id: 'g' },
  ])
})
