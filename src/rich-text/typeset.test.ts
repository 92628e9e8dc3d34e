import { expect, test } from '@jest/globals'
import { childrenOf, type LexicalNode } from './lexical.ts'
import * as n from './test-nodes.ts'
import { toText } from './to-text.ts'
import { typesetDocument } from './typeset.ts'

/** `~` stands for a space that does not break. */
const textOf = (...nodes: LexicalNode[]) =>
  toText(typesetDocument(n.document(...nodes))).replaceAll('\u00A0', '~')

test('a quotation that begins in one node and ends in another is one', () => {
  const bold = n.text('Город', 1)
  expect(textOf(n.paragraph(n.text('Проект "'), bold, n.text('" и '), n.text('другие', 2)))).toBe(
    'Проект «Город» и~другие',
  )
  expect(textOf(n.paragraph(n.text('"'), n.link('https://a.ru', [bold]), n.text('"')))).toBe(
    '«Город»',
  )
})

test('paragraphs, items and cells are set each for itself', () => {
  const alone = n.text('"а')
  const nodes = [n.paragraph(alone), n.paragraph(n.text('б"')), n.list('bullet', [n.item([alone])])]
  expect(textOf(...nodes)).toBe('"а\n\nб"\n\n– "а')
})

test('code is left alone, and hides nothing from the text around it', () => {
  const code = n.text('a="в б"', 16)
  expect(textOf(n.paragraph(n.text('"'), code, n.text('"')))).toBe('«a="в б"»')
})

test('what blocks say is set, but no short forms and addresses', () => {
  const body = n.document(n.paragraph(n.text('Звоните в "03"')))
  const callout = n.block('callout', { kind: 'emergency', title: 'О "03"', body })
  const quote = n.block('quote', { text: 'Рядом "с домом"', speaker: { name: 'А "Б" В' } })
  const figure = n.upload(n.id, { caption: 'Вид "с неба"', credit: 'ИА "Н"' })
  const note = n.inlineBlock('footnote', { text: 'См. "А"' })
  const short = n.inlineBlock('abbreviation', { short: '"К"', expansion: 'а "б" в' })
  expect(textOf(callout, quote, figure, n.paragraph(short, note))).toBe(
    [
      'Экстренный номер: О~«03»\nЗвоните в~«03»',
      'Рядом «с~домом»\n— А "Б" В',
      'Вид «с~неба» — ИА "Н"',
      '"К" (а "б" в)[1]',
      '[1] См. «А»',
    ].join('\n\n'),
  )
})

test('paragraphs that were there before stay as they were, wherever they are now', () => {
  const old = n.document(n.paragraph(n.text('"а"')), n.block('quote', { text: '"б"' }))
  const [first, second] = childrenOf(old.root)
  const typed = n.document(n.paragraph(n.text('"в"')), second ?? n.lineBreak, first ?? n.lineBreak)
  expect(toText(typesetDocument(typed, old))).toBe('«в»\n\n"б"\n\n"а"')
})

test('the document that was given stays as it is, and only texts differ', () => {
  const given = n.document(n.paragraph(n.text('"а"'), n.lineBreak, n.text('в б')), n.upload(n.id))
  const before = structuredClone(given)
  const set = JSON.stringify(typesetDocument(given))
  expect(given).toEqual(before)
  const right = JSON.stringify(before).replaceAll('\\"а\\"', '«а»').replace('в б', 'в\u00A0б')
  expect(set).toBe(right)
})

test.each([null, undefined, 'a', [], { root: null }, { root: { children: 1 } }])(
  'what is no document is not touched: %j',
  (given) => expect(typesetDocument(given)).toEqual(given),
)

test('20,000 levels do not overflow the stack', () => {
  let inner: LexicalNode = n.text('"а"')
  for (let level = 0; level < 20_000; level += 1) inner = n.node('quote', [inner])
  expect(() => typesetDocument({ root: { children: [inner] } })).not.toThrow()
})
