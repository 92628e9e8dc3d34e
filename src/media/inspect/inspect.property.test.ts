import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { inspect } from './inspect.ts'
import { kindNames, kinds } from './kinds.ts'
import { defaultLimits } from './limits.ts'
import { makeDocx, makePptx, makeXlsx } from './office.fixture.ts'
import { makePdf } from './pdf.fixture.ts'
import { makeHeic, makeMp3, makeMp4 } from './recording.fixture.ts'
import { FileRefusal } from './refusal.ts'

const names = fc.oneof(
  fc.constantFrom(...kindNames.map((name) => `file.${kinds[name].extensions[0]}`)),
  fc.string(),
)

/** Whatever is uploaded is accepted or refused; nothing else is thrown. */
async function isDecided(bytes: Uint8Array, name: string, mimeType?: string): Promise<void> {
  try {
    const found = await inspect(bytes, { name, mimeType }, defaultLimits)
    expect(found.bytes.length).toBeGreaterThan(0)
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    expect(error.said.ru).toMatch(/[а-яё].*\.$/i)
    expect(error.said.en).toMatch(/\.$/)
  }
}

test('arbitrary bytes under arbitrary names', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      names,
      fc.option(fc.string(), { nil: undefined }),
      isDecided,
    ),
    { numRuns: 300 },
  )
})

test('files of every kind with some of their bytes changed, cut off or added', async () => {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a5' } })
  const whole: [string, Buffer][] = [
    ['a.jpg', await image.jpeg().toBuffer()],
    ['a.png', await image.png().toBuffer()],
    ['a.webp', await image.webp().toBuffer()],
    ['a.avif', await image.avif().toBuffer()],
    ['a.heic', makeHeic()],
    ['a.pdf', makePdf()],
    ['a.pdf', makePdf({ isPacked: true })],
    ['a.docx', makeDocx(['Текст'])],
    ['a.xlsx', makeXlsx(['Текст'])],
    ['a.pptx', makePptx(['Текст'])],
    ['a.mp3', makeMp3(20)],
    ['a.mp4', makeMp4()],
    ['a.csv', Buffer.from('а;б\n1;2\n3;4\n')],
    [
      'a.svg',
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0" style="fill:red"/></svg>',
      ),
    ],
  ]
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(change, { maxLength: 8 }),
      fc.nat(),
      fc.uint8Array({ maxLength: 20 }),
      async ([name, bytes], changes, cut, tail) => {
        const changed = Buffer.from(bytes)
        for (const { at, byte } of changes) changed[at % changed.length] = byte
        const kept = cut % 3 === 0 ? changed.subarray(0, cut % changed.length) : changed
        await isDecided(Buffer.concat([kept, tail]), name)
      },
    ),
    { numRuns: 400 },
  )
})
