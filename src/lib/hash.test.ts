import { expect, test } from '@jest/globals'
import { sha256 } from './hash.ts'

// FIPS 180-4, and one text beyond ASCII: the bytes that are hashed are UTF-8.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['Ёлка', '8e8fe221ccc0c7d1759e32393b451e944070de64dc01e3f2bba60605b7ef18ec'],
])('SHA-256 of "%s"', (text, expected) => {
  expect(sha256(text)).toBe(expected)
})
