import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareDocument, compareSentences, isExcerpt, splitSentences } from './sentences.ts'

describe('splitSentences', () => {
  it.each([
    ['Первое. Второе! Третье? Да… Нет.', ['Первое.', 'Второе!', 'Третье?', 'Да…', 'Нет.']],
    ['Он в г. Москве. Она нет.', ['Он в г. Москве.', 'Она нет.']],
    ['Больница им. Боткина, т. е. ГКБ. Вот.', ['Больница им. Боткина, т. е. ГКБ.', 'Вот.']],
    ['Врачи, сёстры и т. д. Все пришли.', ['Врачи, сёстры и т. д.', 'Все пришли.']],
    ['Сказал А. И. Иванов. Потом ушёл.', ['Сказал А. И. Иванов.', 'Потом ушёл.']],
    ['Доза 3.5 мг. Срок 2 дня.', ['Доза 3.5 мг.', 'Срок 2 дня.']],
    [
      'Форум "Кровь. Служба" открыт. Вход свободный.',
      ['Форум "Кровь. Служба" открыт.', 'Вход свободный.'],
    ],
    ['«Приходите!» Он ушёл.', ['«Приходите!»', 'Он ушёл.']],
    ['«Приходите!» — сказал он.', ['«Приходите!» — сказал он.']],
    ['Он ждал. — Куда?', ['Он ждал.', '— Куда?']],
    [
      'Dr. Smith met Mrs. Jones, e.g. Today. So it is.',
      ['Dr. Smith met Mrs. Jones, e.g. Today.', 'So it is.'],
    ],
    ['The U.S. Senate voted (twice). It passed.', ['The U.S. Senate voted (twice).', 'It passed.']],
    [
      'Заголовок\n\nТекст идёт\nдальше.\n© Агентство',
      ['Заголовок', 'Текст идёт дальше.', '© Агентство'],
    ],
    ['МОСКВА, 5 мая. /АГН/. Текст.', ['МОСКВА, 5 мая. /АГН/.', 'Текст.']],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
  })

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'АбB. !?"«»\n-1') }), (text) => {
        expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

const source =
  '## **Имя,**\n\nдолжность\n\nПервое дело. Второе дело.\n- раз\n- два\n\nТретье - дело.'
const faithful = 'Имя,\nдолжность\nПервое дело. Второе  дело.\nраз\nдва\nТретье - дело.'
const clean = { missing: [], added: [], outOfOrder: [] }

describe('compareSentences', () => {
  it('finds nothing when only markup and white space differ', () => {
    expect(compareSentences(source, faithful)).toEqual(clean)
    expect(compareSentences('И\u0306од есть.', 'Йод\u00A0есть.')).toEqual(clean)
  })

  it.each([
    ['a lost sentence', 'Второе  дело.', '', { missing: ['Второе дело.'] }],
    ['an added sentence', 'раз', 'раз\n\nЛишнее.\n\n', { added: ['Лишнее.'] }],
    [
      'a repeated sentence',
      'Первое дело.',
      'Первое дело. Первое дело.',
      { added: ['Первое дело.'] },
    ],
    [
      'a changed word',
      'Третье -',
      'Пятое -',
      { missing: ['Третье - дело.'], added: ['Пятое - дело.'] },
    ],
    [
      'a lost dash',
      'Третье - дело',
      'Третье дело',
      { missing: ['Третье - дело.'], added: ['Третье дело.'] },
    ],
    [
      'a lost stop',
      'Второе  дело.',
      'Второе дело\n\n',
      { missing: ['Второе дело.'], added: ['Второе дело'] },
    ],
    [
      'a moved sentence',
      'Первое дело. Второе  дело.',
      'Второе дело. Первое дело.',
      { outOfOrder: ['Первое дело.'] },
    ],
  ])('reports %s', (_, from, to, expected) => {
    const paragraphs = faithful.replaceAll('\n', '\n\n')
    const report = compareSentences(
      source,
      paragraphs.replace(from, () => to),
    )
    expect(report).toEqual({ ...clean, ...expected })
  })

  it('counts: a line that the source has twice must be delivered twice', () => {
    expect(compareSentences('Да.\n\nНет.\n\nДа.', 'Да.\n\nНет.').missing).toEqual(['Да.'])
  })

  it('is silent exactly when both have the same words in the same order', () => {
    const text = fc.array(fc.constantFrom('Да.', 'Нет!', 'и', '-', '1.', 'Он'), { maxLength: 6 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const report = compareSentences(`A ${one.join(' ')}`, `A ${other.join(' ')}`)
        const silent = Object.values(report).every((list) => list.length === 0)
        expect(silent).toBe(one.join(' ') === other.join(' '))
      }),
      { numRuns: 500 },
    )
  })
})

describe('compareDocument', () => {
  it('accepts copies as title and lead, and nothing else', () => {
    const copies = { title: 'Имя, должность', lead: 'Первое дело.', body: faithful }
    expect(compareDocument(source, copies)).toEqual(clean)
    const report = compareDocument(source, { ...copies, title: 'Имя — должность' })
    expect(report.added).toEqual(['Имя — должность'])
  })

  it('does not take a part of a word for a copy', () => {
    expect(isExcerpt(source, 'Второе де')).toBe(false)
    expect(isExcerpt(source, 'Второе дело')).toBe(true)
  })
})
