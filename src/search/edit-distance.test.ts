import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { editDistance } from './edit-distance.ts'

/** As the books have it: the whole table. */
function plainDistance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  )
  const at = (row: number, column: number) => table[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const kept = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1)
      let cost = Math.min(kept, at(row - 1, column) + 1, at(row, column - 1) + 1)
      if (
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      )
        cost = Math.min(cost, at(row - 2, column - 2) + 1)
      table[row]?.splice(column, 1, cost)
    }
  return at(one.length, other.length)
}

describe('the edit distance', () => {
  it.each([
    ['корь', 'корь', 0],
    ['корь', 'кори', 1],
    ['корь', 'кор', 1],
    ['корь', 'крьо', 2],
    ['привика', 'прививка', 1],
    ['првиивка', 'прививка', 1],
    ['', 'а', 1],
    ['грипп', 'корь', 3],
    ['а', 'абвг', 3],
  ])('of %s and %s is %i, or more than 2', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance)
    expect(editDistance(other, one, 2)).toBe(distance)
  })

  it('is that of the whole table, as far as it is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 9 })
    const asked = fc.record({ one: word, other: word, most: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(asked, ({ one, other, most }) => {
        expect(editDistance(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1))
      }),
      { numRuns: 5000 },
    )
  })

  it('takes words of any length', () => {
    const long = 'а'.repeat(100)
    expect(editDistance(long, long, 2)).toBe(0)
    expect(editDistance(long, `${long}б`, 2)).toBe(3)
  })
})
