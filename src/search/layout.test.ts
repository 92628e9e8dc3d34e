import { describe, expect, it } from '@jest/globals'
import { switchLayout } from './layout.ts'

describe('the other keyboard layout', () => {
  it.each([
    ['ghbdtn', 'привет'],
    ['руддщ', 'hello'],
    ['uhbgg', 'грипп'],
    ['ghbdbdrf jn uhbggf', 'прививка от гриппа'],
    ['j,otcndj', 'общество'],
    [';tycrjt pljhjdmt', 'женское здоровье'],
    ["'gbltvbz", 'эпидемия'],
    ['[bhehu', 'хирург'],
    ['j,]zdktybt', 'объявление'],
    ['.hbcn', 'юрист'],
    ['`krf', 'ёлка'],
    ['Vjcrdf', 'Москва'],
    ['СЩМШВ-19', 'COVID-19'],
  ])('%s is %s', (typed, meant) => expect(switchLayout(typed)).toBe(meant))

  it('leaves what no key of letters gives', () => {
    for (const text of ['', '12 – 34', '😀', '漢字']) expect(switchLayout(text)).toBe(text)
  })

  it('gives the text back when it is asked twice', () => {
    for (const text of ['диагностика', 'эхо', 'бюджет', 'объём'])
      expect(switchLayout(switchLayout(text))).toBe(text)
  })
})
