import { describe, expect, it } from '@jest/globals'
import { createSpellings } from './spellings.ts'

const plain = (typed: string) => ({
  term: typed.toLowerCase().slice(0, 5),
  letters: typed.toLowerCase(),
})

describe('spellings', () => {
  it('are analysed once, wherever they stand', () => {
    const asked: string[] = []
    const spellings = createSpellings((typed) => (asked.push(typed), plain(typed)))
    const text = 'Врачей, врачей и Врачей'
    const found = [0, 8, 17].map((start) => spellings.at(text, start, start + 6))
    expect(asked).toEqual(['Врачей', 'врачей'])
    expect(found.map(({ typed }) => typed)).toEqual(['Врачей', 'врачей', 'Врачей'])
    expect(found.map(({ term }) => term)).toEqual(['враче', 'враче', 'враче'])
    expect(found[2]).toBe(found[0])
  })

  it('of one word share it', () => {
    const spellings = createSpellings(plain)
    const { word } = spellings.at('Врач', 0, 4)
    expect(word.letters).toBe('врач')
    expect(spellings.at('врач', 0, 4).word).toBe(word)
    expect(spellings.at('ВРАЧ!', 0, 4).word).toBe(word)
    expect(spellings.at('врача', 0, 5).word).not.toBe(word)
  })

  it('are told apart, however many there are', () => {
    const spellings = createSpellings(plain)
    const many = Array.from({ length: 60_000 }, (_, n) => `слово${n.toString(36)}`)
    const text = many.join(' ')
    const readAll = () => {
      let start = 0
      return many.map(({ length }) => {
        const found = spellings.at(text, start, start + length)
        start += length + 1
        return found
      })
    }
    const first = readAll()
    expect(first.map(({ typed }) => typed)).toEqual(many)
    expect(new Set(first.map(({ word }) => word)).size).toBe(many.length)
    expect(readAll().every((spelling, n) => spelling === first[n])).toBe(true)
  })

  it('are forgotten once they are as many as may be kept, or when one says so', () => {
    const spellings = createSpellings(plain)
    const at = (typed: string) => spellings.at(typed, 0, typed.length)
    const one = at('раз')
    at('два')
    spellings.forgetIfFull(3)
    expect(at('раз')).toBe(one)
    const three = at('три')
    spellings.forgetIfFull(3)
    const again = at('раз')
    expect(again).not.toBe(one)
    expect(again.word).not.toBe(one.word)
    spellings.forget()
    expect(at('три')).not.toBe(three)
    expect(at('раз')).not.toBe(again)
  })
})
