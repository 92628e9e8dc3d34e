import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isDoi, isPmid, normaliseDoi, normalisePmid, numberCitations } from './citations.rules.ts'
import { notYounger } from './classification.rules.ts'
import { defaultReviewBy } from './governance.rules.ts'
import { splitDesignation } from './identity.rules.ts'

const doi = fc
  .tuple(fc.stringMatching(/^\d{4,9}$/), fc.stringMatching(/^[A-Za-z0-9().;/_-]+$/))
  .map(([prefix, suffix]) => `10.${prefix}/${suffix}`)

test('every DOI is one, whatever was copied before it', () => {
  const before = ['', 'doi:', 'DOI: ', 'https://doi.org/', 'http://dx.doi.org/']
  fc.assert(
    fc.property(doi, fc.constantFrom(...before), (each, copied) => {
      expect(normaliseDoi(` ${copied}${each} `)).toBe(each)
      expect(isDoi(each, {})).toBeNull()
    }),
  )
})

test.each(['10.123/x', '10.1234567890/x', '11.1000/x', '10.1000/', '10.1000/a b', 'x10.1000/1'])(
  '%s is no DOI',
  (text) => expect(isDoi(text, {})).not.toBeNull(),
)

test('a PMID has digits only', () => {
  expect(normalisePmid('PMID: 31452104')).toBe('31452104')
  expect(normalisePmid('https://pubmed.ncbi.nlm.nih.gov/31452104/')).toBe('31452104')
  expect(isPmid('31452104', {})).toBeNull()
  for (const text of ['0', '031', 'PMC1', '1234567890']) expect(isPmid(text, {})).not.toBeNull()
})

test('citations keep their numbers, and new ones get numbers of their own', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(numbers, fc.nat(5), (given, more) => {
      const rows = [...given.map((number) => ({ number })), ...Array(more).fill({})]
      const numbered = numberCitations<{ number?: number }>(rows).map(({ number }) => number)
      expect(numbered.slice(0, given.length)).toEqual(given)
      expect(new Set(numbered).size).toBe(rows.length)
    }),
  )
})

test('the upper age is not below the lower one, in years or months', () => {
  const unit = fc.constantFrom('years', 'months')
  fc.assert(
    fc.property(fc.nat(120), unit, fc.nat(120), unit, (ageFrom, ageFromUnit, ageTo, ageToUnit) => {
      const years = (age: number, unit: string) => (unit === 'years' ? age : age / 12)
      const isFine = years(ageTo, ageToUnit) >= years(ageFrom, ageFromUnit)
      const refusal = notYounger(ageTo, { ageFrom, ageFromUnit, ageToUnit })
      expect(refusal === null).toBe(isFine)
    }),
  )
  expect(notYounger(1, {})).toBeNull()
})

test('a code typed with its version is taken apart', () => {
  expect(splitDesignation({ code: ' 714_2 ' })).toEqual({ code: '714', version: 2 })
  expect(splitDesignation({ code: '714_2', version: 2 })).toEqual({ code: '714', version: 2 })
  expect(splitDesignation({ code: '714_2', version: 3 })).toEqual({ code: '714_2', version: 3 })
  expect(splitDesignation({ code: 'КП-12', version: 1 })).toEqual({ code: 'КП-12', version: 1 })
  expect(splitDesignation({ version: 1 })).toEqual({ version: 1 })
})

test('guidance is to be reviewed three years after its approval', () => {
  expect(defaultReviewBy('2024-02-29T12:00:00.000Z')).toBe('2027-02-28T12:00:00.000Z')
  expect(defaultReviewBy(undefined)).toBeNull()
  expect(defaultReviewBy('no day')).toBeNull()
})
