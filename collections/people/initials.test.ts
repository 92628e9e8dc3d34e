import { expect, test } from '@jest/globals'
import { withInitials } from './initials.ts'

test.each([
  [{ familyName: 'Иванова', givenName: 'Анна', patronymic: 'Игоревна' }, 'А. И. Иванова'],
  [{ familyName: 'Ivanova', givenName: 'anna', patronymic: ' ' }, 'A. Ivanova'],
  [{ familyName: 'Руссо', givenName: 'Жан-Жак' }, 'Ж.-Ж. Руссо'],
  [{ familyName: 'Иванова' }, null],
  [{}, null],
])('%o → %s', (parts, expected) => expect(withInitials(parts)).toBe(expected))
