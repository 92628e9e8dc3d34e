import { expect, test } from '@jest/globals'
import { v7 as uuidv7 } from 'uuid'
import { readToken, signLink } from './token.ts'

const id = uuidv7()
const token = signLink('a secret', id)

test('a token can stand in a URL as it is, and says its link', () => {
  expect(encodeURIComponent(token)).toBe(token)
  expect(readToken('a secret', token)).toBe(id)
})

test('no other token is good', () => {
  expect(readToken('another secret', token)).toBeNull()
  for (const [place, letter] of [...token].entries()) {
    const other = letter === '0' ? '1' : '0'
    const changed = token.slice(0, place) + other + token.slice(place + 1)
    expect([changed, readToken('a secret', changed)]).toEqual([changed, null])
  }
  for (const broken of ['', id, `${id}.`, `${token}=`, ` ${token}`, `${token}\n`, token.slice(1)])
    expect(readToken('a secret', broken)).toBeNull()
})

test('the last letter of a signature stands for itself alone', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const tokens = [...letters].map((letter) => token.slice(0, -1) + letter)
  expect(tokens.filter((one) => readToken('a secret', one))).toEqual([token])
})
