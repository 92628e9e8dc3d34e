import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { makeRenditionsApart } from './make-renditions-apart.ts'
import { makeRenditions } from './make-renditions.ts'

const source = async () => {
  const create = { width: 400, height: 300, channels: 3, background: '#0a0' } as const
  const bytes = await sharp({ create }).jpeg().toBuffer()
  return { bytes, name: 'a.jpg', mimeType: 'image/jpeg', focalPoint: { x: 50, y: 50 } }
}

test('the sizes are those that this process makes', async () => {
  const image = await source()
  const [here, apart] = [new Map<string, Buffer>(), new Map<string, Buffer>()]
  const made = await makeRenditions(image, (name, bytes) =>
    Promise.resolve(void here.set(name, bytes)),
  )
  const same = await makeRenditionsApart(image, (name, bytes) =>
    Promise.resolve(void apart.set(name, Buffer.from(bytes))),
  )
  expect(same).toEqual(made)
  expect([...apart.keys()]).toEqual([...here.keys()])
  for (const [name, bytes] of here) expect(apart.get(name)?.equals(bytes)).toBe(true)
}, 60_000)

test('what is no image is told of', async () => {
  const broken = { ...(await source()), bytes: Buffer.from('no image') }
  await expect(makeRenditionsApart(broken, () => Promise.resolve())).rejects.toThrow(/unsupported/)
}, 60_000)

test('while the sizes of a large photo are made, this process answers others', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = { width: 1000, height: 750, channels: 3, background: '#888', noise } as const
  const large = { ...(await source()), bytes: await sharp({ create }).jpeg().toBuffer() }
  const delay = monitorEventLoopDelay({ resolution: 10 })
  const started = performance.now()
  delay.enable()
  await makeRenditionsApart(large, () => Promise.resolve())
  delay.disable()
  // Here it would have waited as long as that took; other work on a busy machine makes it wait, too.
  const took = performance.now() - started
  expect(delay.max / 1e6).toBeLessThan(took / 2)
}, 120_000)
