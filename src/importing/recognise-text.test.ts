import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { blocksToText, type RecognisedDocument } from './recognised.ts'
import { recogniseText } from './recognise-text.ts'
import { compareDocument } from './sentences.ts'

function read(text: string, locale: 'ru' | 'en' = 'ru'): RecognisedDocument {
  return recogniseText(new TextEncoder().encode(text), { fileName: 'a.txt', locale })
}

describe('recogniseText', () => {
  it('copies heading and first sentences as title and lead, and leaves them in the body', () => {
    const found = read('# Новая клиника\n\nКлиника открылась. Врачи ждут.\n\nЕщё абзац.')
    expect(found).toMatchObject({ title: 'Новая клиника', lead: 'Клиника открылась. Врачи ждут.' })
    expect(found).toMatchObject({ titleOrigin: 'heading', warnings: [] })
    expect(blocksToText(found.blocks)).toBe(
      'Новая клиника\n\nКлиника открылась. Врачи ждут.\n\nЕщё абзац.',
    )
  })

  it('reads the page of a news agency', () => {
    const found = read(
      'Войти\n\nОткрыта\u00A0новая клиника\n\nКАЗАНЬ, 5 мая 2024 года. /АГН/. Она готова.\n\nОткрыта новая клиника\n© АГН\n\nКонец.',
    )
    expect(found).toMatchObject({
      title: 'Открыта\u00A0новая клиника',
      titleOrigin: 'repeated-line',
    })
    expect(found).toMatchObject({ lead: 'Она готова.', dateline: 'КАЗАНЬ, 5 мая 2024 года' })
    expect(found.source).toEqual({ name: 'АГН', date: '2024-05-05' })
    expect(found.warnings).toEqual([
      expect.stringContaining('«Войти»'),
      expect.stringContaining('© АГН'),
    ])
    expect(found.blocks[0]).toEqual({ kind: 'paragraph', text: 'Войти' })
  })

  it('reads the speaker of a foreword', () => {
    const found = read(
      '## **Анна Орлова,**\n\nглавный врач  \nбольницы\n\nДорогие коллеги!\n\nМы рады.',
    )
    expect(found.speaker).toEqual({ name: 'Анна Орлова', position: 'главный врач больницы' })
    expect(found).toMatchObject({ title: 'Анна Орлова, главный врач больницы', lead: 'Мы рады.' })
    expect(found.warnings).toEqual([expect.stringContaining('нет своего заголовка')])
  })

  it('prefers a title of its own to the speaker, who may stand on one line', () => {
    const found = read('Приветствие\n\n## Анна Орлова, главный врач\n\nМы рады.')
    expect(found).toMatchObject({ title: 'Приветствие', titleOrigin: 'first-line' })
    expect(found.speaker).toEqual({ name: 'Анна Орлова', position: 'главный врач' })
  })

  it('reads a stated source', () => {
    const { source } = read(
      'Title\n\nText is here.\n\nSource: WHO, https://who.int/news/1, 5 March 2024',
      'en',
    )
    expect(source).toEqual({ name: 'WHO', url: 'https://who.int/news/1', date: '2024-03-05' })
  })

  it('copies the first sentence as title when there is nothing better, and says so', () => {
    expect(read('Клиника открыта. Ждём.')).toMatchObject({
      title: 'Клиника открыта',
      titleOrigin: 'first-sentence',
    })
    const long = read(`${'слово '.repeat(80)}конец.`)
    expect(long.title.length).toBeLessThanOrEqual(200)
    expect(long.lead).toBe('')
    expect(long.warnings.join()).toMatch(/нет своего заголовка.*Нет лида/)
  })

  it('warns in the language of the import, also about the wrong one', () => {
    expect(read('Заголовок\n\nТекст есть.', 'en').warnings).toEqual([
      expect.stringContaining('imported as English'),
    ])
  })

  it('keeps the promise for arbitrary text', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'АБвгDe12 .,!?*_#>-•—«»"©:/()\n\u00A0'),
      maxLength: 60,
    })
    const start = fc.constantFrom(
      '',
      '## ',
      '- ',
      '1. ',
      '2. ',
      '> ',
      '© ',
      'Войти',
      'КАЗАНЬ, 5 мая. ',
    )
    const text = fc.array(fc.tuple(start, line), { minLength: 1 })
    fc.assert(
      fc.property(text, (lines) => {
        const source = `Слово\n${lines.map((parts) => parts.join('')).join('\n')}`
        const { title, lead, blocks, warnings } = read(source)
        const report = compareDocument(source, { title, lead, body: blocksToText(blocks) })
        expect(report).toEqual({ missing: [], added: [], outOfOrder: [] })
        expect(warnings.join()).not.toContain('может отличаться')
        expect(title).not.toBe('')
        expect(lead.length).toBeLessThanOrEqual(300)
      }),
      { numRuns: 500 },
    )
  })
})
