import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { createAnalyser } from './analyser.ts'
import { queryTerms } from './query-terms.ts'
import type { Piece } from './mark.ts'
import { cutSnippet, makeSnippet, type SnippetOptions } from './snippet.ts'

const analyser = createAnalyser()
const locale = 'ru'

function termsOf(query: string): Set<string> {
  return new Set(queryTerms(analyser, query, locale).flatMap(({ variants }) => variants))
}

function snippet(text: string, query: string, length?: number): string {
  return makeSnippet({ text, terms: termsOf(query), locale, analyser, length })
}

const filler = 'Городские службы работают в обычном порядке без перерывов на обед. '.repeat(20)

describe('a snippet', () => {
  it('marks the forms that stand in the text, not the ones asked for', () => {
    expect(snippet('Прививки детям делают бесплатно.', 'прививка ребёнку')).toBe(
      '<mark>Прививки</mark> <mark>детям</mark> делают бесплатно.',
    )
  })

  it('shows where most of the words are, however late', () => {
    const text = `${filler}Прививка — потом. ${filler}Детская прививка от кори бесплатна. ${filler}`
    const html = snippet(text, 'прививка корь')
    expect(html).toContain('<mark>прививка</mark> от <mark>кори</mark>')
    expect(html).toMatch(/^… .* …$/)
  })

  it('prefers words side by side to the same words apart', () => {
    const apart = 'Корь опасна для всех, кто не болел, а прививка есть. '
    const text = `${apart}${filler}Здесь корь, прививка и врач. ${filler}`
    expect(snippet(text, 'корь прививка')).toContain('<mark>корь</mark>, <mark>прививка</mark>')
  })

  it('is cut between words and no longer than asked for', () => {
    const html = snippet(`${filler}вакцина ${filler}`, 'вакцина', 120)
    const text = html.replace(/<\/?mark>|^… | …$/g, '')
    expect(text.length).toBeLessThanOrEqual(120)
    const words = `${filler}вакцина ${filler}`.split(' ')
    for (const word of text.split(' ')) expect(words).toContain(word)
  })

  it('is the beginning where nothing was found, and nothing of nothing', () => {
    expect(snippet('Слово за слово.', 'вакцина')).toBe('Слово за слово.')
    expect(snippet(filler, 'вакцина')).toMatch(/^Городские службы .* …$/)
    expect(snippet('', 'вакцина')).toBe('')
    expect(snippet(' \n ', 'вакцина')).toBe('')
  })

  it('shows markup as text, and lines as one', () => {
    expect(snippet('<script>alert("вакцина")</script>\n\n& всё', 'вакцина')).toBe(
      '&lt;script&gt;alert(&quot;<mark>вакцина</mark>&quot;)&lt;/script&gt; &amp; всё',
    )
  })

  it('shows an endless word in part', () => {
    const html = snippet(`${'я'.repeat(5_000)} вакцина`, 'вакцина')
    expect(html).toContain('<mark>вакцина</mark>')
    expect(html.length).toBeLessThan(300)
  })

  it('is safe and no longer than asked for, whatever the text', () => {
    const part = fc.constantFrom(
      'корь',
      'кори',
      '<b>',
      '&',
      '\n',
      '😀',
      ' ',
      'вакцина',
      '"',
      '…',
      'а',
    )
    const texts = fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 5 })))
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 60 }), (parts, length) => {
        const html = snippet(parts.join(''), 'корь вакцина', length)
        const bare = html.replace(/<\/?mark>/g, '')
        expect(bare).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
        expect(html.split('<mark>').length).toBe(html.split('</mark>').length)
        const shown = bare.replace(/&(amp|lt|gt|quot|#39);/g, '.')
        expect(shown.length).toBeLessThanOrEqual(length + 4)
      }),
    )
  })
})

describe('pieces', () => {
  const piecesOf = (text: string, more: Partial<SnippetOptions> = {}) =>
    cutSnippet({ text, terms: termsOf('человек'), locale, analyser, length: 60, ...more })
  const shown = (pieces: Piece[]) =>
    pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

  test('are the text as it is written, none of them empty', () => {
    const pieces = piecesOf('\u0000Люди\n<b>  и\tчеловек')
    expect(shown(pieces)).toBe('[Люди] <b> и [человек]')
    expect(pieces.every(({ text }) => text !== '')).toBe(true)
    expect(piecesOf('')).toEqual([])
  })

  test('have words that were not typed to their end too', () => {
    const typed = { beginnings: ['елоч'] }
    expect(shown(piecesOf('Ёлка и ёлочка для людей', typed))).toBe('Ёлка и [ёлочка] для [людей]')
  })

  test('say that there is more of the text', () => {
    expect(shown(piecesOf(`${filler}Человек рядом. ${filler}`))).toMatch(/^… .*\[Человек\].* …$/)
  })

  test('of what stands behind the place that is looked into are not found', () => {
    const text = `${filler}Человек рядом.`
    expect(shown(piecesOf(text, { looksInto: filler.length }))).toMatch(/^Городские [^[]* …$/)
    expect(shown(piecesOf(text))).toContain('[Человек]')
  })

  test('of a long text are there in a moment, if they are asked of its beginning', () => {
    const text = 'врач '.repeat(100_000)
    const began = performance.now()
    piecesOf(text, { terms: termsOf('врач'), looksInto: 20_000 })
    expect(performance.now() - began).toBeLessThan(500)
  })
})
