import { describe, expect, it } from '@jest/globals'
import { inflections, pairsOf, strangers } from './inflections.fixture.ts'
import { createAnalyser } from './analyser.ts'
import { RussianDictionary } from './russian-dictionary.ts'

const dictionary = new RussianDictionary()
const lemmas = (word: string) => dictionary.readings(word).map(({ lemma }) => lemma)

describe('the dictionary', () => {
  it('knows the words that a form is of, the likeliest first', () => {
    expect(lemmas('людей')).toEqual(['человек'])
    expect(lemmas('стали')).toEqual(['стать', 'сталь'])
    expect(lemmas('шел')).toEqual(['идти'])
    expect(lemmas('лучше')[0]).toBe('хороший')
  })

  it('does not know others, in whatever letters', () => {
    for (const word of ['', 'бвгд', 'вакцинац', 'word', '漢字', '\u0001', '-', '12'])
      expect(lemmas(word)).toEqual([])
  })

  it('makes all forms of a word, in each of which it knows it again', () => {
    for (const word of ['врач', 'ребёнок', 'хороший', 'прийти', 'дочь']) {
      const reading = dictionary.readings(word).find(({ lemma }) => lemma === word)
      const forms = reading ? dictionary.forms(reading) : []
      expect(forms.length).toBeGreaterThan(9)
      for (const form of new Set(forms)) expect(dictionary.readings(form)).not.toEqual([])
    }
  })
})

describe('inflected forms', () => {
  const analyser = createAnalyser()
  const meets = (query: string, word: string) =>
    analyser.variants(query, 'ru').includes(analyser.tokens(word, 'ru')[0]?.term ?? '')

  it('are tried in pairs enough', () => {
    expect(Object.keys(inflections).flatMap(pairsOf).length).toBeGreaterThanOrEqual(400)
    expect(strangers.length).toBeGreaterThanOrEqual(100)
  })

  it.each(Object.keys(inflections))('meet both ways: %s', (kind) => {
    const pairs = pairsOf(kind)
    const missed = pairs.filter(([a, b]) => !meets(a, b) || !meets(b, a))
    expect(missed.length / pairs.length).toBeLessThanOrEqual(0.03)
  })

  it('do not meet strangers, unless they are a form of both', () => {
    const met = strangers.filter(([a, b]) => meets(a, b)).map((pair) => pair.join('–'))
    const shared = 'клещ–клещи ухо–уха рот–рота банк–банка жар–жара сыпь–сыпать белок–белка'
    expect(met.filter((pair) => !shared.split(' ').includes(pair))).toEqual([])
  })
})
