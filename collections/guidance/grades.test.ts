import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { refuseGoodPracticePoint, refuseGrade, refuseUncited } from './grades.rules.ts'
import { isScale, normaliseGrade, scales, tableFor, type Grade } from './grades.ts'

const strengths = ['A', 'B', 'C', 'strong', 'weak']
const certainties = ['udd-1', 'udd-2', 'udd-3', 'udd-4', 'udd-5']
const certaintiesOfGrade = ['high', 'moderate', 'low', 'very-low']

const graded = fc.record({
  scale: fc.constantFrom('uur-udd', 'grade'),
  strength: fc.constantFrom(...strengths),
  certainty: fc.constantFrom(...certainties, ...certaintiesOfGrade),
})

const refusals = (grade: Grade) =>
  (['scale', 'strength', 'certainty'] as const).filter((part) => refuseGrade(part, { grade }))

test('a grade stands exactly when both of its parts are of its scale', () => {
  fc.assert(
    fc.property(graded, (grade) => {
      const isRussian = grade.scale === 'uur-udd'
      const expected = [
        ...(isRussian === ['A', 'B', 'C'].includes(grade.strength) ? [] : ['strength']),
        ...(isRussian === certainties.includes(grade.certainty) ? [] : ['certainty']),
      ]
      expect(refusals(grade)).toEqual(expected)
    }),
  )
})

test('a stored grade is stored the same again', () => {
  const type = fc.constantFrom('diagnosis', 'prevention', 'treatment', 'rehabilitation')
  fc.assert(
    fc.property(graded, type, fc.boolean(), (grade, type, goodPracticePoint) => {
      const stored = normaliseGrade({ grade, type, goodPracticePoint })
      expect(normaliseGrade({ grade: stored, type, goodPracticePoint })).toEqual(stored)
      expect(stored.certaintyTable).toBe(grade.scale === 'grade' ? null : tableFor(type))
    }),
  )
})

test.each([
  ['А', 'A'],
  ['в', 'B'],
  [' С ', 'C'],
])('Cyrillic %s becomes Latin', (typed, stored) => {
  const grade = { scale: 'uur-udd', strength: typed, certainty: '2' }
  expect(normaliseGrade({ grade, type: 'treatment' })).toMatchObject({
    strength: stored,
    certainty: 'udd-2',
  })
})

describe('the version of the scale', () => {
  const version = (scale: string, scaleVersion?: string) =>
    normaliseGrade({ grade: { scale, scaleVersion } }).scaleVersion

  test('is the current one, the given one, or that of the scale it was changed to', () => {
    expect(version('grade')).toBe(scales.grade.version)
    expect(version('grade', ' GRADE 2024 ')).toBe('GRADE 2024')
    expect(version('uur-udd', scales.grade.version)).toBe(scales['uur-udd'].version)
  })

  test('belongs to a scale that there is', () => {
    expect(['grade', 'uur-udd', 'toString', '', null].map(isScale)).toEqual([
      ...[true, true, false, false, false],
    ])
  })
})

test('a good-practice point has no grade, and anything else has one', () => {
  const grade = { scale: 'grade', strength: 'weak', certainty: 'low' }
  expect(refuseGoodPracticePoint({ goodPracticePoint: true, grade })).not.toBeNull()
  expect(refuseGoodPracticePoint({ goodPracticePoint: true, grade: { scale: 'grade' } })).toBeNull()
  expect(refuseGrade('scale', { goodPracticePoint: true })).toBeNull()
  expect(refuseGrade('scale', {})).not.toBeNull()
  expect(refuseGrade('scale', { grade: { scale: 'SIGN' } })).not.toBeNull()
})

test('only УДД 5 and good-practice points do without a citation', () => {
  const uncited = [...certainties, ...certaintiesOfGrade].filter((certainty) =>
    refuseUncited({ grade: { certainty } }, 0),
  )
  expect(uncited).toEqual([...certainties.slice(0, 4), ...certaintiesOfGrade])
  expect(refuseUncited({ goodPracticePoint: true }, 0)).toBeNull()
  expect(refuseUncited({ grade: { certainty: 'udd-1' } }, 1)).toBeNull()
})
