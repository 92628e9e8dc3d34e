import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { typeset, typesetQuotes } from './typography.ts'

/** `~` stands for a space that does not break. */
const set = (text: string) => typeset(text.replaceAll('~', '\u00A0')).replaceAll('\u00A0', '~')

describe('quotation marks', () => {
  test.each([
    ['Проект "Город"', 'Проект «Город»'],
    ['"Да", сказал врач.', '«Да», сказал врач.'],
    ['ООО "Клиника "Здоровье" плюс"', 'ООО «Клиника „Здоровье“ плюс»'],
    ['ООО "Клиника "Здоровье""', 'ООО «Клиника „Здоровье“»'],
    ['""Здоровье" плюс"', '«„Здоровье“ плюс»'],
    ['Газета «Фонд "Жизнь"»', 'Газета «Фонд „Жизнь“»'],
    ['("Город"), "дом".', '(«Город»), «дом».'],
    ['«Город» и „дом“', '«Город» и~„дом“'],
    ['Экран 15" и 17"', 'Экран 15" и~17"'],
    ['Одна " посреди', 'Одна " посреди'],
    ['"Не закрыта "внутри" здесь', '"Не~закрыта «внутри» здесь'],
    ['Прим"ер', 'Прим"ер'],
    ['""', '""'],
  ])('%s → %s', (typed, right) => expect(set(typed)).toBe(right))
})

describe('spaces and dashes', () => {
  test.each([
    ['Прививка в поликлинике и на дому', 'Прививка в~поликлинике и~на~дому'],
    ['В больнице. О здоровье', 'В~больнице. О~здоровье'],
    ['кто-то с кем-то', 'кто-то с~кем-то'],
    ['5 мг 2 раза, 10 % за 3 ч, 20 лет', '5~мг 2 раза, 10~% за~3~ч, 20~лет'],
    ['5 пациентов, 5 мгновений', '5 пациентов, 5 мгновений'],
    ['Приказ № 103н, § 4', 'Приказ №~103н, §~4'],
    ['А. С. Орлова и Орлова А. С.', 'А.~С.~Орлова и~Орлова~А.~С.'],
    ['А.С. Орлова', 'А.С.~Орлова'],
    ['Гепатит А. Симптомы', 'Гепатит А. Симптомы'],
    ['Здоровье - это - главное', 'Здоровье~— это~— главное'],
    ['Здоровье – главное', 'Здоровье~— главное'],
    ['с 5 - 10 мг', 'с~5 - 10~мг'],
    ['Москва–Тула, по-русски', 'Москва–Тула, по-русски'],
    ['- список', '- список'],
    ['Wait in a queue - please', 'Wait in a queue~— please'],
  ])('%s → %s', (typed, right) => expect(set(typed)).toBe(right))
})

test.each(['https://example.org/?q="а"&в=1', 'см. www.example.org/"а"', 'пишите: "а"@example.org'])(
  'an address stays as it is: %s',
  (text) => expect(typeset(text)).toBe(text),
)

test('in titles only quotation marks are changed', () => {
  expect(typesetQuotes('Помощь в "Городе" - рядом')).toBe('Помощь в «Городе» - рядом')
})

const text = fc.string({
  unit: fc.constantFrom(...'ав "\u00A0 «»„“-–—.,()5№§%АС\n'.split(''), 'мг', 'https://a', 'Орлова'),
})

test('the length stays, and what is right already is left alone', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const once = typeset(typed)
      expect(once).toHaveLength(typed.length)
      expect(typeset(once)).toBe(once)
      expect(typesetQuotes(typesetQuotes(typed))).toBe(typesetQuotes(typed))
    }),
    { numRuns: 5000 },
  )
})
