import { expect, test } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import { parseVariant } from '../variants.ts'
import { makeRenditions } from './make-renditions.ts'

const name = 'abc.jpg'
const focalPoint = { x: 50, y: 50 }

/** Left half red, right half blue, as wide as high times two. */
async function halves(width: number): Promise<Sharp> {
  const size = { width: width / 2, height: width / 2, channels: 3 } as const
  const red = await sharp({ create: { ...size, background: '#f00' } })
    .png()
    .toBuffer()
  const create = { ...size, width, background: '#00f' }
  return sharp({ create }).composite([{ input: red, left: 0, top: 0 }])
}

async function make(
  bytes: Buffer,
  options: { mimeType?: string; focalPoint?: typeof focalPoint } = {},
) {
  const files = new Map<string, { bytes: Buffer; mediaType: string }>()
  const source = { bytes, name, mimeType: 'image/jpeg', focalPoint, ...options }
  const renditions = await makeRenditions(source, (file, made, mediaType) => {
    files.set(file, { bytes: made, mediaType })
    return Promise.resolve()
  })
  return { renditions, files }
}

const jpeg = async (width: number) => (await halves(width)).jpeg().toBuffer()

test('makes each crop in each format and size that the image has, and no larger one', async () => {
  const { renditions, files } = await make(await jpeg(1000))
  expect(renditions).toMatchObject({ width: 1000, height: 500, formats: ['avif', 'webp', 'jpg'] })
  expect(renditions.crops).toEqual({
    full: { widths: [320, 640, 960, 1000], ratio: 2 },
    '16x9': { widths: [320, 640, 889], ratio: 889 / 500 },
    '1x1': { widths: [320, 500], ratio: 1 },
    '4x3': { widths: [320, 640, 667], ratio: 667 / 500 },
  })
  expect(files.size).toBe((4 + 3 + 2 + 3) * 3)
  for (const [file, { bytes, mediaType }] of files) {
    const { format, width, height } = await sharp(bytes).metadata()
    expect(parseVariant(file)?.stem).toBe('abc')
    expect(file).toContain(`.w${width}.`)
    expect(mediaType).toBe(`image/${format === 'heif' ? 'avif' : format}`)
    if (file.includes('.1x1-50-50.')) expect(height).toBe(width)
  }
})

test('goes to 2400 pixels, and crops of a panorama are as sharp as the whole', async () => {
  const create = { width: 6000, height: 2500, channels: 3, background: '#abc' } as const
  const { renditions } = await make(await sharp({ create }).jpeg().toBuffer())
  expect(renditions.crops.full?.widths).toEqual([320, 640, 960, 1280, 1920, 2400])
  expect(renditions.crops['1x1']?.widths).toEqual([320, 640, 1280, 1920])
}, 30_000)

test('a crop shows what the focal point is on', async () => {
  const colourAt = async (x: number) => {
    const { files } = await make(await jpeg(800), { focalPoint: { x, y: 50 } })
    const { bytes } = files.get(`abc.1x1-${x}-50.w320.jpg`)!
    return (await sharp(bytes).stats()).dominant
  }
  expect((await colourAt(0)).r).toBeGreaterThan(200)
  expect((await colourAt(100)).b).toBeGreaterThan(200)
})

test('turns the image upright, and keeps nothing of it but the pixels', async () => {
  const exif = {
    IFD0: { Artist: 'Canary' },
    IFD3: { GPSLatitude: '55/1 45/1 0/1', GPSLatitudeRef: 'N' },
  }
  const source = await (
    await halves(800)
  )
    .jpeg()
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect((await sharp(source).metadata()).orientation).toBe(6)
  const { renditions, files } = await make(source)
  expect(renditions).toMatchObject({ width: 400, height: 800 })
  for (const { bytes } of files.values()) {
    const { exif: kept, icc, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect({ kept, icc, xmp, iptc }).toEqual({})
    expect(orientation ?? 1).toBe(1)
    expect(bytes.includes('Canary')).toBe(false)
  }
})

test('colours of a wide gamut become those of sRGB', async () => {
  const create = { width: 400, height: 300, channels: 3, background: '#ff0000' } as const
  const p3 = await sharp({ create }).withIccProfile('p3').png().toBuffer()
  expect((await sharp(p3).metadata()).icc).toBeDefined()
  const { files } = await make(p3, { mimeType: 'image/png' })
  const png = files.get('abc.full.w320.png')!
  const { data } = await sharp(png.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([...data.subarray(0, 3)].map((part) => Math.round(part / 32))).toEqual([8, 0, 0])
  expect((await sharp(png.bytes).metadata()).space).toBe('srgb')
})

test('transparency stays, and its fallback is PNG', async () => {
  const create = {
    width: 400,
    height: 300,
    channels: 4,
    background: { r: 0, g: 90, b: 0, alpha: 0.5 },
  } as const
  const { renditions, files } = await make(await sharp({ create }).webp().toBuffer(), {
    mimeType: 'image/webp',
  })
  expect(renditions.formats).toEqual(['avif', 'webp', 'png'])
  expect((await sharp(files.get('abc.full.w320.png')!.bytes).metadata()).hasAlpha).toBe(true)
})

test('tells its colour and a placeholder of a few bytes', async () => {
  const create = { width: 900, height: 600, channels: 3, background: '#2a8a5a' } as const
  const { renditions } = await make(await sharp({ create }).png().toBuffer())
  expect(renditions.colour).toMatch(/^#[0-9a-f]{6}$/)
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(renditions.colour.slice(at, at + 2), 16))
  for (const [is, wanted] of [
    [r, 0x2a],
    [g, 0x8a],
    [b, 0x5a],
  ] as const)
    expect(Math.abs((is ?? 0) - wanted)).toBeLessThan(16)
  expect(renditions.placeholder.length).toBeLessThan(400)
  const bytes = Buffer.from(renditions.placeholder.split(',')[1] ?? '', 'base64')
  expect((await sharp(bytes).metadata()).format).toBe('webp')
})

test('what is no image is refused, and nothing is written', async () => {
  let written = 0
  const source = { bytes: Buffer.from('not an image'), name, mimeType: 'image/jpeg', focalPoint }
  const making = makeRenditions(source, () => Promise.resolve(void written++))
  await expect(making).rejects.toThrow()
  expect(written).toBe(0)
})

test('an image of more than a hundred megapixels is not decoded', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="12000" height="9000"/>'
  await expect(make(Buffer.from(svg))).rejects.toThrow(/pixel limit/)
})
