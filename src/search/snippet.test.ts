import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { createAnalyser } from './analyser.ts'
import { queryTerms } from './query-terms.ts'
import { highlight, makeSnippet } from './snippet.ts'

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

test('a title is shown whole', () => {
  const text = 'О вакцинации детей <от> кори'
  expect(highlight({ text, terms: termsOf('вакцинация корь'), locale, analyser })).toBe(
    'О <mark>вакцинации</mark> детей &lt;от&gt; <mark>кори</mark>',
  )
})
