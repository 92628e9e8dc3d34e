import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Word } from '../../search/spellings.ts'
import { createWordHearer, createWordTeller } from './numbered-words.ts'

test('words are told once, and heard as one object each, in each text once', () => {
  const text = fc.array(fc.nat(12), { maxLength: 20 })
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 }), (told) => {
      const words = Array.from({ length: 13 }, (_, n): Word => ({ letters: `w${n}`, count: null }))
      const [tell, hear] = [createWordTeller(), createWordHearer()]
      const objects = new Map<string, Word>()
      const letters: string[] = []
      for (const texts of told) {
        const given = texts.map((numbers) => numbers.flatMap((n) => words[n] ?? []))
        const message = structuredClone(tell(given))
        letters.push(...message.letters)
        const heard = hear(message)
        expect(heard.map((some) => some.map((word) => word.letters))).toEqual(
          given.map((some) => [...new Set(some.map((word) => word.letters))]),
        )
        for (const word of heard.flat()) {
          expect(objects.get(word.letters) ?? word).toBe(word)
          objects.set(word.letters, word)
        }
      }
      expect(new Set(letters).size).toBe(letters.length)
    }),
  )
})

test('words that somebody else counts are numbered all the same', () => {
  const word: Word = { letters: 'корь', count: { by: {} } }
  expect(createWordTeller()([[word]])).toMatchObject({ letters: ['корь'] })
})

test('what was told before has to be heard before', () => {
  const tell = createWordTeller()
  const word = (letters: string): Word => ({ letters, count: null })
  const [, second] = [tell([[word('корь')]]), tell([[word('грипп')]])]
  expect(() => createWordHearer()(second)).toThrow('Words are missing')
  const unknown = { numbers: [Int32Array.of(4)], from: 0, letters: ['корь'] }
  expect(() => createWordHearer()(unknown)).toThrow('is not known')
})
