import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mostWords, parseQuery } from './parse-query.ts'

const nothing = { words: [], phrases: [], excluded: [], truncated: false }

describe('a query', () => {
  it('is words, phrases and what must not be met', () => {
    expect(parseQuery('прививка "от гриппа" -дети -"группа риска"')).toEqual({
      ...nothing,
      words: ['прививка'],
      phrases: ['от гриппа'],
      excluded: ['дети', 'группа риска'],
    })
  })

  it.each([
    '"от гриппа"',
    '«от гриппа»',
    '“от гриппа”',
    '„от гриппа“',
    '"от гриппа',
    '« от гриппа ',
  ])('takes %s for a phrase', (text) =>
    expect(parseQuery(text)).toEqual({ ...nothing, phrases: ['от гриппа'] }),
  )

  it('knows a minus from a hyphen', () => {
    expect(parseQuery('COVID-19 кто-то').words).toEqual(['COVID-19', 'кто-то'])
    expect(parseQuery('грипп - дети -').words).toEqual(['грипп', 'дети'])
    expect(parseQuery('грипп −дети')).toEqual({ ...nothing, words: ['грипп'], excluded: ['дети'] })
    expect(parseQuery('грипп --дети').excluded).toEqual(['-дети'])
  })

  it.each([
    ['title:грипп AND NOT (дети OR *)', ['title:грипп', 'AND', 'NOT', '(дети', 'OR']],
    ["'; DROP TABLE search; -- ", ['DROP', 'TABLE', 'search;']],
    ['NEAR(a b, 2) ^c {d}', ['NEAR(a', 'b,', '2)', '^c', '{d}']],
    ['гри\u0000пп\u0007 грипп😀', ['гри', 'пп', 'грипп']],
  ])('takes %s as plain text', (text, words) => {
    expect(parseQuery(text)).toEqual({ ...nothing, words })
  })

  it('says when there is nothing to look for', () => {
    for (const text of ['', '  ', '-', '""', '"', '😀', '!? *', '« »', '\u0301'])
      expect(parseQuery(text)).toEqual({ ...nothing, error: 'empty' })
    expect(parseQuery('-грипп').error).toBe('only-excluded')
  })

  it('takes the last word for unfinished while it is being typed', () => {
    expect(parseQuery('от гри', { typing: true })).toEqual({
      ...nothing,
      words: ['от'],
      prefix: 'гри',
    })
    for (const text of ['от гриппа ', '"от гри', 'грипп -де', 'грипп.'])
      expect(parseQuery(text, { typing: true })).not.toHaveProperty('prefix')
  })

  it('uses so many words of a long text, and says so', () => {
    expect(parseQuery('грипп '.repeat(mostWords)).truncated).toBe(false)
    for (const text of ['грипп '.repeat(2000), `"${'грипп '.repeat(100)}"`, 'г'.repeat(10_000)]) {
      const { words, phrases, truncated } = parseQuery(text)
      expect(truncated).toBe(true)
      const used = [...words, ...phrases].join(' ').split(' ').length
      expect(used).toBeLessThanOrEqual(mostWords)
    }
  })

  // In figures: whoever raises the limits has to think of what each word costs.
  it.each([
    ['32 words', 'а1 '.repeat(32), 32, false],
    ['33 words', 'а1 '.repeat(33), 32, true],
    [
      '33 words of phrases and exclusions',
      `"${'а1 '.repeat(20)}" -б1 ${'в1 '.repeat(12)}`,
      32,
      true,
    ],
    ['2,000 characters', `${'г'.repeat(1_998)} д`, 2, false],
    ['2,001 characters', `${'г'.repeat(1_999)} д`, 1, true],
  ])('of %s uses what fits', (_, text, count, truncated) => {
    const found = parseQuery(text)
    const used = [...found.words, ...found.phrases, ...found.excluded].join(' ').split(' ')
    expect(used).toHaveLength(count)
    expect(found.truncated).toBe(truncated)
  })

  it('reads any text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 })
    const odd = fc.array(
      fc.constantFrom('"', '«', '»', '-', ' ', 'а', '\ud800', '\u0000', '*', '(', '😀'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          any,
          odd.map((parts) => parts.join('')),
        ),
        fc.boolean(),
        (text, typing) => {
          const { words, phrases, excluded, prefix, error } = parseQuery(text, { typing })
          const all = [...words, ...phrases, ...excluded, ...(prefix === undefined ? [] : [prefix])]
          for (const one of all) expect(one).toMatch(/[\p{L}\p{N}]/u)
          expect(error === undefined).toBe(
            words.length + phrases.length > 0 || prefix !== undefined,
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})
