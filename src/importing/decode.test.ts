import { describe, expect, it } from '@jest/globals'
import { decodeText, maximumBytes } from './decode.ts'
import { ImportError } from './import-error.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Bytes that are letters in no encoding. */
const noise = Uint8Array.from({ length: 400 }, (_, index) => 128 + ((index * 73) % 128))
const decode = (bytes: Uint8Array) => decodeText(bytes, 'a.txt')

function refusal(bytes: Uint8Array): ImportError {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('expected a refusal')
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(utf8('Ёлка'))).toBe('Ёлка')
    expect(decode(utf8('\uFEFFЁлка'))).toBe('Ёлка')
  })

  it('composes characters, unifies line ends and strips controls, never joining words', () => {
    expect(decode(utf8('И\u0306од\r\nодин\rдва\fтри\u2028пять\u0007'))).toBe(
      'Йод\nодин\nдва\nтри\nпять',
    )
    expect(decode(utf8('a\tb\u00A0c'))).toBe('a\tb\u00A0c')
  })

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\u00A0\t\r\n'), 'no-text'],
    ['signs without a word', utf8('\uFEFF* * *\n---'), 'no-text'],
    ['UTF-8 that was cut within a letter', utf8('Поликлиника').subarray(0, 9), 'damaged'],
    ['UTF-16 that was cut within a letter', Uint8Array.of(0xff, 0xfe, 0x41), 'damaged'],
    ['letters of no encoding', noise, 'unknown-encoding'],
    ['NUL bytes', utf8('a\0b'), 'binary'],
    ['a PDF', utf8('%PDF-1.7 text'), 'binary'],
    ['a huge file', new Uint8Array(maximumBytes + 1).fill(0x61), 'too-large'],
  ])('refuses %s', (_, bytes, code) => {
    expect(refusal(bytes).code).toBe(code)
  })

  it('accepts a file of exactly the largest size', () => {
    expect(decode(new Uint8Array(maximumBytes).fill(0x61))).toHaveLength(maximumBytes)
  })

  it('says in two languages which file and what to do', () => {
    const { messages, message } = refusal(noise)
    expect(message).toBe(messages.en)
    expect(messages.en).toMatch(/^a\.txt: .*Save it with the encoding UTF-8/)
    expect(messages.ru).toMatch(/^a\.txt: .*Сохраните файл в кодировке UTF-8/)
  })
})
