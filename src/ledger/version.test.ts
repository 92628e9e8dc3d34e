import { expect, test } from '@jest/globals'
import { nextVersion, type ChangeKind } from './version.ts'

test.each<[string | null, ChangeKind, string]>([
  [null, 'minor', '1.0'],
  [null, 'major', '1.0'],
  ['1.0', 'minor', '1.1'],
  ['1.0', 'major', '2.0'],
  ['1.9', 'minor', '1.10'],
  ['1.10', 'minor', '1.11'],
  ['1.10', 'major', '2.0'],
  ['9.3', 'major', '10.0'],
  ['10.0', 'minor', '10.1'],
])('after %s, a %s change is %s', (current, change, expected) => {
  expect(nextVersion(current, change)).toBe(expected)
})
