import { describe, expect, test } from '@jest/globals'
import { compileQuery } from './compile-query.ts'
import { createSynonyms } from '../synonyms.ts'
import { plainAnalyser } from './plain-analyser.fixture.ts'
import { toSnippet } from './snippet.ts'

const analyser = plainAnalyser({ людей: 'человек' })

function snippet(text: string, typed: string, length = 60): string {
  const synonyms = createSynonyms([], analyser)
  const query = compileQuery(typed, { locale: 'ru', analyser, synonyms }) ?? {
    terms: new Set<string>(),
    beginnings: [],
  }
  const pieces = toSnippet(text, query, { analyser, locale: 'ru', length })
  return pieces.map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece)).join('')
}

const filler = 'Слова, которых никто не искал. '.repeat(10)

describe('a snippet', () => {
  test('shows the forms as they are written', () => {
    expect(snippet('Помощь для людей рядом', 'человек')).toBe('Помощь для [людей] рядом')
    expect(snippet('Ёлка и ёлочка', 'елоч')).toBe('Ёлка и [ёлочка]')
  })

  test('is of the place that says most of what was looked for', () => {
    const text = `человек. ${filler}Здесь врач и человек рядом. ${filler}`
    const shown = snippet(text, 'врач человек')
    expect(shown).toContain('[врач] и [человек]')
    expect(shown).toMatch(/^… /)
    expect(shown).toMatch(/ …$/)
  })

  test('is cut between words and no longer than asked', () => {
    const shown = snippet(`${filler}врач ${filler}`, 'врач')
    expect(shown.length).toBeLessThan(75)
    for (const word of shown
      .replaceAll(/[…[\]]/g, '')
      .trim()
      .split(/\s+/))
      expect(`${filler}врач`).toContain(word)
  })

  test('begins at the beginning where nothing was found', () => {
    expect(snippet(`Начало.\n\n${filler}`, 'врач')).toMatch(/^Начало\. Слова/)
    expect(snippet('', 'врач')).toBe('')
  })

  test('of a long text is there in a moment', () => {
    const began = performance.now()
    snippet('врач '.repeat(100_000), 'врач')
    expect(performance.now() - began).toBeLessThan(500)
  })
})
