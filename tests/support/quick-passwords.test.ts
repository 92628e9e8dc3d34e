import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { hashPasswordsQuickly } from './quick-passwords.ts'

const hash = () => promisify(crypto.pbkdf2)('word', 'salt', 1_000, 32, 'sha256')
const inRounds = (rounds: number) => crypto.pbkdf2Sync('word', 'salt', rounds, 32, 'sha256')

test('passwords are hashed in one round until that is ended', async () => {
  const end = hashPasswordsQuickly()
  expect(await hash()).toEqual(inRounds(1))
  end()
  expect(await hash()).toEqual(inRounds(1_000))
})
