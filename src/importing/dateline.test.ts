import { describe, expect, it } from '@jest/globals'
import { readDateline, toIsoDate } from './dateline.ts'

describe('readDateline', () => {
  it.each([
    ['КАЗАНЬ, 5 мая. /АГН/. Текст.', { text: 'КАЗАНЬ, 5 мая', agency: 'АГН', rest: 'Текст.' }],
    [
      'МОСКВА, 3 окт - РИА Новости. Текст.',
      { text: 'МОСКВА, 3 окт', agency: 'РИА Новости', rest: 'Текст.' },
    ],
    ['Нижний Новгород, 7 июня. Текст.', { text: 'Нижний Новгород, 7 июня', rest: 'Текст.' }],
    [
      'GENEVA, 5 March 2024 – Text.',
      { text: 'GENEVA, 5 March 2024', date: '2024-03-05', rest: 'Text.' },
    ],
    [
      'LONDON, Nov. 7 (Reuters) - Text.',
      { text: 'LONDON, Nov. 7', agency: 'Reuters', rest: 'Text.' },
    ],
  ])('%s', (paragraph, expected) => {
    expect(readDateline(paragraph)).toEqual(expected)
  })

  it.each(['Казань, 5 мая, приняла врачей.', 'Москва готовится.', 'Врач, 5 коек и сестра.'])(
    'is not in: %s',
    (paragraph) => expect(readDateline(paragraph)).toBeNull(),
  )
})

describe('toIsoDate', () => {
  it('needs day, month and year', () => {
    expect(toIsoDate('7 июня 2023 года')).toBe('2023-06-07')
    expect(toIsoDate('June 7, 2023')).toBe('2023-06-07')
    expect(toIsoDate('7 июня')).toBeNull()
    expect(toIsoDate('2023')).toBeNull()
  })
})
