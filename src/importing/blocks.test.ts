import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toBlocks } from './blocks.ts'
import { blocksToText } from './recognised.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', text })
const heading = (level: number, text: string) => ({ kind: 'heading', level, text })

describe('toBlocks', () => {
  it('turns the marks of headings and emphasis into structure and keeps the words', () => {
    expect(
      toBlocks('\n\n# **Один**\n### Два ###\nтекст с **жирным** и _курсивом_.\n\n##### Три'),
    ).toEqual([
      heading(2, 'Один'),
      heading(3, 'Два'),
      paragraph('текст с жирным и курсивом.'),
      heading(4, 'Три'),
    ])
    expect(toBlocks('**Итоги года**')).toEqual([heading(3, 'Итоги года')])
  })

  it('leaves alone what only looks like markup', () => {
    const texts = [
      'препарат* назван *так',
      '2 * 3 * 4',
      'snake_case_name',
      '#хештег',
      '> 3 мм',
      '**',
      '* * *',
    ]
    for (const text of texts) expect(toBlocks(text)).toEqual([paragraph(text)])
  })

  it('keeps line breaks that were asked for and joins wrapped lines', () => {
    const long = 'Очень длинная строка, которую перенесла почтовая программа,'
    expect(toBlocks(`${long}\nи её конец`)).toEqual([paragraph(`${long} и её конец`)])
    expect(toBlocks(`${long}  \nи её конец`)).toEqual([paragraph(`${long}\nи её конец`)])
    expect(toBlocks('Пресс-служба\nтел. 123')).toEqual([paragraph('Пресс-служба\nтел. 123')])
  })

  it('reads lists and quotations', () => {
    expect(toBlocks('Нужно:\n- паспорт\n- полис\n\n> Слова\n> врача')).toEqual([
      paragraph('Нужно:'),
      { kind: 'list', ordered: false, items: ['паспорт', 'полис'] },
      { kind: 'quote', text: 'Слова\nврача' },
    ])
    expect(toBlocks('1. один\n\n2. два')).toEqual([
      { kind: 'list', ordered: true, items: ['один', 'два'] },
    ])
  })

  it('keeps list signs that no list would show again', () => {
    for (const text of ['- Здравствуйте!', '3. Третий раздел', '3. три\n\n4. четыре', '1) один']) {
      expect(toBlocks(text)).toEqual(text.split('\n\n').map(paragraph))
    }
    const wrapped = '«Этого времени хватит, чтобы подготовить отделение»,\n- сказал врач.'
    expect(toBlocks(wrapped)).toEqual([paragraph(wrapped.replace('\n', ' '))])
  })

  it('gives a credit a block of its own', () => {
    expect(toBlocks('Подпись к снимку\n© Агентство\nТекст')).toEqual(
      ['Подпись к снимку', '© Агентство', 'Текст'].map(paragraph),
    )
  })

  it('has every word of arbitrary paragraphs, in order, and nothing more', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}«»".,!?:;()©—-]{1,12}$/u).map((text) => `x${text}`)
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    const opening = fc.constantFrom('', '  ', '© ', '#', '— ', '«')
    const ending = fc.constantFrom('\n', '  \n', '\n\n', '\r\n'.slice(1), '\n \n\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(opening, line, ending)), (lines) => {
        const text = lines.map((parts) => parts.join('')).join('')
        expect(words(blocksToText(toBlocks(text)))).toEqual(words(text))
      }),
    )
  })

  it('has every word of marked up paragraphs, without the marks', () => {
    const plain = fc.stringMatching(/^[а-яa-z]{1,9}$/)
    const mark = fc.constantFrom('## ', '- ', '* ', '• ', '> ', '')
    const wrap = fc.constantFrom('**', '*', '_', '__', '***', '')
    const lines = fc.array(fc.tuple(mark, wrap, fc.array(plain, { minLength: 1 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(lines, (all) => {
        const text = all
          .map(([start, sign, list]) => `${start}${sign}${list.join(' ')}${sign}`)
          .join('\n\n')
        const delivered = blocksToText(toBlocks(text)).replace(/^[-*•>] /gm, '')
        expect(words(delivered)).toEqual(all.flatMap(([, , list]) => list))
      }),
    )
  })
})

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
