import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { inspectApart } from './inspect-apart.ts'
import { inspect } from './inspect.ts'
import { defaultLimits } from './limits.ts'
import { makePdf } from './pdf.fixture.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
const svg = { name: 'a.svg', bytes: Buffer.from(drawing) }

test('a file is told the same of as in this process', async () => {
  const create = { width: 30, height: 20, channels: 3, background: '#0a0' } as const
  const png = { name: 'a.png', bytes: await sharp({ create }).png().toBuffer() }
  for (const { name, bytes } of [png, { name: 'a.pdf', bytes: makePdf() }, svg]) {
    const { bytes: kept, ...found } = await inspectApart(bytes, { name }, defaultLimits)
    const { bytes: wanted, ...same } = await inspect(bytes, { name }, defaultLimits)
    expect(found).toEqual(same)
    expect(Buffer.from(kept)).toEqual(Buffer.from(wanted))
  }
}, 60_000)

test('a refusal is told as it is', async () => {
  const refused = inspectApart(makePdf(), { name: 'a.png' }, defaultLimits)
  await expect(refused).rejects.toMatchObject({ name: 'FileRefusal', code: 'mismatch' })
}, 60_000)

test('what takes too long is refused, in words', async () => {
  const refused = inspectApart(svg.bytes, { name: svg.name }, { ...defaultLimits, maxMs: 1 })
  await expect(refused).rejects.toMatchObject({
    code: 'too-complex',
    said: { ru: expect.stringMatching(/слишком много времени.*не сохранён/) },
  })
}, 60_000)
