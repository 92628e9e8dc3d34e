import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createAnalyser } from './analyser.ts'
import type { Locale } from '../content/locales.ts'

const analyser = createAnalyser()

/** The terms of a text beside what they stand for in it. */
const read = (text: string, locale: Locale = 'ru') =>
  analyser.tokens(text, locale).map(({ term, start, end }) => [term, text.slice(start, end)])

/** Whether a query of one word finds a text, as the index will be asked. */
function meets(query: string, text: string): boolean {
  const asked = new Set(analyser.variants(query, 'ru'))
  return analyser.tokens(text, 'ru').some(({ term }) => asked.has(term))
}

describe('words', () => {
  it.each([
    ['человек', 'людей'],
    ['люди', 'человеком'],
    ['ребенок', 'детей'],
    ['год', 'лет'],
    ['идти', 'шёл'],
    ['сталь', 'стали'],
    ['стать', 'стали'],
    ['телемедицина', 'телемедицинскую телемедициной'],
    ['медоград', 'Медоградом'],
    ['ковид', 'ковидом'],
    ['ФАП', 'в ФАПе'],
    ['ЦРБ', 'ЦРБ'],
    ['mice', 'a mouse'],
    ['child', 'children’s'],
    ['disease', 'diseases'],
  ])('%s meets %s', (query, text) => expect(meets(query, text)).toBe(true))

  it.each([
    ['больница', 'больной'],
    ['мука', 'мухи'],
    ['центр', 'центнера'],
    ['терапия', 'терапевт'],
    ['universe', 'unit'],
  ])('%s does not meet %s', (query, text) => expect(meets(query, text)).toBe(false))

  it('compares letters, not how they are typed', () => {
    const spellings = ['ёлка', 'ЕЛКА', 'е\u0308лка', 'ё\u0301лка', 'ёл\u00adка', 'ёл\u200bка']
    for (const text of spellings) expect(read(text)).toEqual([['елка', text]])
    expect(read('ﬂu café')).toEqual([
      ['flu', 'ﬂu'],
      ['cafe', 'café'],
    ])
    expect(read('й и\u0306').map(([term]) => term)).toEqual(['й', 'й'])
  })

  it('puts a letter of the other alphabet right', () => {
    expect(read('СOVID, вpач')).toEqual([
      ['covid', 'СOVID'],
      ['врач', 'вpач'],
    ])
  })

  it('parts hyphens, and a number written on to a name', () => {
    const whole = ['covid', '19']
    for (const text of ['COVID-19', 'Covid19', 'COVID\u201119'])
      expect(read(text).map(([term]) => term)).toEqual(whole)
    expect(read('санитарно-эпидемиологический')).toEqual([
      ['санитарный', 'санитарно'],
      ['эпидемиологический', 'эпидемиологический'],
    ])
  })

  it('leaves out marks, emoji and control characters', () => {
    expect(read(' \u0000 😀 — №!"* () \u0301 ')).toEqual([])
  })
})

describe('what is no plain word', () => {
  it('reads numbers however they are written', () => {
    const text = '10 000, 10\u00a0000, 10\u202f000 и 2,5; 12.05.2024'
    expect(read(text).map(([term]) => term)).toEqual('10000 10000 10000 и 2_5 12 5 2024'.split(' '))
    expect(read('10,000 people', 'en')[0]).toEqual(['10000', '10,000'])
    expect(read('12мг 2,5мл 5-й').map(([term]) => term)).toEqual(
      analyser.tokens('12 мг 2,5 мл 5 й', 'ru').map(({ term }) => term),
    )
    expect(read('2020 100').map(([term]) => term)).toEqual(['2020', '100'])
  })

  it('reads a code of ICD-10 as its category and as itself, in either alphabet', () => {
    for (const text of ['E11.9', 'Е11.9', 'е11,9'])
      expect(read(text).map(([term]) => term)).toEqual(['e11', 'e11_9'])
    expect(analyser.variants('Е11', 'ru')).toEqual(['e11'])
    expect(analyser.variants('Е11.9', 'ru')).toEqual(['e11_9'])
    expect(read('В12 H1N1 Н1N1').map(([term]) => term)).toEqual(['b12', 'h1n1', 'h1n1'])
  })

  it('reads abbreviations without their dots, and leaves initials alone', () => {
    expect(read('т. е. к.м.н. М.В. Сидоренко, О.Р.В.И.').map(([term]) => term)).toEqual(
      'те кмн м в сидоренко орви'.split(' '),
    )
    expect(read('к. м. н.')).toEqual([['кмн', 'к. м. н.']])
    expect(read('Т. е. К.м.н. В. М. Сидоренко. И. о. главы').map(([term]) => term)).toEqual(
      'те кмн в м сидоренко ио глава'.split(' '),
    )
    expect(analyser.variants('к.м.н.', 'ru')).toEqual(['кмн'])
    expect(analyser.variants('ОРВИ', 'ru')).toEqual(['орви'])
  })

  it.each(['А.', 'а.', 'а. '])('reads a text of %j without end in a moment', (part) => {
    const began = performance.now()
    expect(read(`${part.repeat(40_000)}аа`).length).toBeGreaterThan(1_000)
    // It was half a minute when each letter was read on to the end.
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it('has no variants of what is no word', () => {
    for (const text of ['', ' ', '-', '😀', '"', '\u0301'])
      expect(analyser.variants(text, 'ru')).toEqual([])
  })
})

it('gives the beginning that terms have to a word that is still being typed', () => {
  for (const begun of ['вакц', 'вакцина', 'вакцинаци', 'вакцинацие'])
    expect(read('вакцинацией')[0]?.[0]?.startsWith(analyser.prefix(begun))).toBe(true)
})

it('reads any text: offsets are in their order, terms are of letters, digits and underscores', () => {
  const odd = fc.constantFrom(
    'а',
    'ё',
    'E11',
    '.',
    ',',
    '1',
    ' ',
    '\u0301',
    '\ud800',
    '😀',
    '𝓐',
    '-',
    '’s',
    'т.',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom<Locale>('ru', 'en'), (text, locale) => {
      let last = 0
      for (const { term, start, end } of analyser.tokens(text, locale)) {
        expect(term).toMatch(/^[\p{L}\p{N}_]+$/u)
        expect(term).toBe(term.toLowerCase())
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      const variants = analyser.variants(text, locale)
      expect(variants.length > 0).toBe(last > 0)
    }),
    { numRuns: 2000 },
  )
})
