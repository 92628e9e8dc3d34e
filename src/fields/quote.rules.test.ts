import { describe, expect, test } from '@jest/globals'
import { refuseQuotes, type Quote } from './quote.rules.ts'

const body = (...quotes: Quote[]) => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', text: 'Сказано:' }] },
      ...quotes.map((quote) => ({ type: 'block', fields: { blockType: 'quote', ...quote } })),
    ],
  },
})

const words = { text: 'Поликлиника рядом с домом.' }
const said = { ...words, speaker: { name: 'Анна Орлова' } }
const approved = { ...said, approvedBy: 'пресс-секретарь', approvedOn: '2026-01-10T12:00:00.000Z' }

describe('may be published', () => {
  test.each<[string, Quote, boolean]>([
    ['with words and a typed name', said, false],
    ['with words and a person', { ...words, speaker: { person: 'id' } }, false],
    ['of the speaker of the document', words, true],
    ['approved', approved, false],
  ])('a quote %s', (_, quote, hasSpeaker) =>
    expect(refuseQuotes(body(said, quote), hasSpeaker)).toBeNull(),
  )
})

describe('may not be published', () => {
  test.each<[string, Quote, RegExp, RegExp]>([
    [
      'without words',
      { ...said, text: ' ' },
      /^Цитата 2: впишите слова/,
      /^Quote 2: type the words/,
    ],
    ['of nobody', words, /^Цитата 2 \(«Поликл.*чьи это слова/, /^Quote 2 .*whose words/],
    ['of a post', { ...words, speaker: { position: 'глава' } }, /впишите имя/, /type a name/],
    ['approved by nobody', { ...approved, approvedBy: null }, /и кто согласовал/, /both who/],
    ['approved some day', { ...approved, approvedOn: null }, /и когда/, /and when/],
    [
      'approved in future',
      { ...approved, approvedOn: '2999-01-01' },
      /ещё не наступила/,
      /to come/,
    ],
  ])('a quote %s', (_, quote, ru, en) => {
    const refusal = refuseQuotes(body(said, quote), false)
    expect(refusal?.ru).toMatch(ru)
    expect(refusal?.en).toMatch(en)
  })
})
