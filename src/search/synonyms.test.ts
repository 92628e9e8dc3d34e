import { describe, expect, it } from '@jest/globals'
import { createAnalyser } from './analyser.ts'
import { defaultSynonyms } from './default-synonyms.ts'
import { queryTerms } from './query-terms.ts'
import { createSynonyms } from './synonyms.ts'

const analyser = createAnalyser()

/** The spans of a query: what they cover, and the likeliest terms of what can stand there. */
function find(lists: string[][], query: string): [string, string[]][] {
  const terms = queryTerms(analyser, query, 'ru')
  const groups = lists.map((expressions) => ({ expressions }))
  const spans = createSynonyms(groups, analyser).find(terms)
  return spans.map(({ from, to, alternatives }) => [
    query.slice(terms[from]?.start, terms[to - 1]?.end),
    alternatives.map((words) => words.map(([likeliest]) => likeliest).join(' ')),
  ])
}

const groups = [
  ['ОРВИ', 'острая респираторная вирусная инфекция'],
  ['СМП', 'скорая медицинская помощь', 'скорая'],
]

describe('synonyms', () => {
  it('are found in any form of their words, in both directions', () => {
    expect(find(groups, 'лечение ОРВИ у детей')).toEqual([
      ['ОРВИ', ['острый респираторный вирусный инфекция']],
    ])
    for (const query of [
      'при острой респираторной вирусной инфекции',
      'от острых респираторных вирусных инфекций',
    ])
      expect(find(groups, query).map(([, others]) => others)).toEqual([['орви']])
  })

  it('are of the longest expression, and do not overlap', () => {
    expect(find(groups, 'вызов скорой медицинской помощи').map(([span]) => span)).toEqual([
      'скорой медицинской помощи',
    ])
    expect(find(groups, 'скорой помощи').map(([span]) => span)).toEqual(['скорой'])
  })

  it('of an abbreviation with two meanings are those of both', () => {
    const two = [
      ['МКБ', 'мочекаменная болезнь'],
      ['МКБ', 'классификация болезней'],
    ]
    expect(find(two, 'МКБ').flatMap(([, others]) => others)).toHaveLength(2)
    expect(find(two, 'мочекаменная болезнь').flatMap(([, others]) => others)).toEqual(['мкб'])
  })

  it('need a word, and another one', () => {
    expect(find([['', '—'], ['грипп'], []], 'грипп')).toEqual([])
    expect(find([['грипп', 'Грипп', 'гриппом']], 'грипп')).toEqual([])
    expect(find(groups, '')).toEqual([])
  })

  it('that mean more are asked for, and do not ask', () => {
    const synonyms = createSynonyms(
      [{ expressions: ['СМП', 'скорая помощь'], broader: ['скорая'] }],
      analyser,
    )
    const broaderOf = (query: string) =>
      synonyms
        .find(queryTerms(analyser, query, 'ru'))
        .map(({ broader }) => broader.map(([words]) => words?.[0]))
    expect(broaderOf('СМП')).toEqual([['скорый']])
    expect(broaderOf('вызов скорой помощи')).toEqual([['скорый']])
    expect(broaderOf('вызов скорой')).toEqual([])
  })

  it('of the default list lead from each expression to the others of its group', () => {
    expect(defaultSynonyms.length).toBeGreaterThanOrEqual(60)
    const all = createSynonyms(defaultSynonyms, analyser)
    for (const expression of defaultSynonyms.flatMap(({ expressions }) => expressions)) {
      const terms = queryTerms(analyser, expression, 'ru')
      expect([expression, all.find(terms)[0]]).toEqual([
        expression,
        expect.objectContaining({ from: 0, to: terms.length }),
      ])
    }
  })
})
