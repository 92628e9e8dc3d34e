import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeBytes } from './encoding.ts'

type SingleByte = 'windows-1251' | 'koi8-r'

/** What a program of that encoding would write; the other way round than Node can. */
function encode(text: string, encoding: SingleByte): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? 0x3f))
}

const texts = [
  'Открыта новая поликлиника',
  'МИНЗДРАВ РАЗЪЯСНЯЕТ ПОРЯДОК ЗАПИСИ',
  'приём ведут врачи — с 9:00 до 20:00, тел. 8-800-200',
  'Вакцинация',
  'WHO и Минздрав: совместное заявление. «Грипп A/H1N1»',
  'Уважаемые коллеги!\n\nПоздравляю вас с Днём медицинского работника.',
]
const encodings: SingleByte[] = ['windows-1251', 'koi8-r']

describe.each(encodings)('%s', (encoding) => {
  it.each(texts)('is told by the letters of %j', (text) => {
    const written = encoding === 'koi8-r' ? text.replace(/[«»—]/g, '"') : text
    expect(decodeBytes(encode(written, encoding))).toEqual({
      text: written,
      encoding,
      isGuess: true,
    })
  })

  it('is told by two words of our own texts, in any case', () => {
    const source = readFileSync(
      join(process.cwd(), 'seed/content/guidance/for-patients.ts'),
      'utf8',
    )
    const words = [...new Set(source.match(/[А-Яа-яё]{3,}/g))]
    const wrong: string[] = []
    words.forEach((word, index) => {
      const pair = `${word} ${words[(index * 7 + 1) % words.length]}`
      for (const text of [pair, pair.toUpperCase(), pair.toLowerCase()]) {
        const decoded = decodeBytes(encode(text, encoding))
        if (typeof decoded === 'string' || decoded.encoding !== encoding) wrong.push(text)
      }
    })
    expect(words.length).toBeGreaterThan(100)
    // Of some words the letters stay open; more than one in two hundred would be a worse table.
    expect(wrong.length).toBeLessThan((words.length * 3) / 200)
  })

  it('is believed where the page states it and the letters leave it open', () => {
    expect(decodeBytes(encode('ОНА', encoding), encoding)).toMatchObject({ encoding })
  })
})

describe('Unicode', () => {
  it.each(texts)('UTF-8 and UTF-16 of %j', (text) => {
    const utf8 = new TextEncoder().encode(text)
    expect(decodeBytes(utf8)).toMatchObject({ text, encoding: 'utf-8', isGuess: false })
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(decodeBytes(utf16)).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decodeBytes(utf16.swap16())).toMatchObject({ text, encoding: 'utf-16be' })
  })
})

describe('what is no text', () => {
  it('is told apart', () => {
    expect(decodeBytes(Uint8Array.of(1, 0, 2))).toBe('binary')
    expect(decodeBytes(new TextEncoder().encode('Привет, коллеги').subarray(0, 9))).toBe('damaged')
    const noise = Uint8Array.from({ length: 400 }, (_, index) => 128 + ((index * 73) % 128))
    expect(decodeBytes(noise)).toBe('unknown-encoding')
  })
})
