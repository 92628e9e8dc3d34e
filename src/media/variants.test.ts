import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { crops, variantName, type Crop } from './names.ts'
import { isOffered, nearestVariant, offerOf, parseVariant, type Offer } from './variants.ts'

const stem = 'a'.repeat(32)
const offer: Offer = {
  focalPoint: { x: 50, y: 33 },
  formats: ['avif', 'jpg'],
  widths: { full: [320, 640, 1000], '16x9': [320, 640] },
}

const variant = fc.record({
  crop: fc.constantFrom(...(Object.keys(crops) as Crop[])),
  focalPoint: fc.record({ x: fc.nat(100), y: fc.nat(100) }),
  width: fc.integer({ min: 1, max: 5000 }),
  extension: fc.constantFrom('avif', 'webp', 'jpg', 'png'),
})

describe('the name of a variant', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(variant, (made) => {
        const name = variantName(`${stem}.png`, made)
        const parsed = parseVariant(name)
        expect(parsed).toMatchObject({ stem, width: made.width, extension: made.extension })
        expect(parsed && variantName(`${stem}.jpg`, parsed)).toBe(name)
      }),
    )
  })

  test.each([
    `${stem}.png`,
    `${stem}.full.w640`,
    `${stem}.full.w0640.jpg`,
    `${stem}.full.w-640.jpg`,
    `${stem}.full.w640.jpg.html`,
    `${stem}.16x9.w640.jpg`,
    `${stem}.16x9-050-33.w640.jpg`,
    `${stem}.3x1-50-33.w640.jpg`,
    `${stem}.constructor.w640.jpg`,
    `a.b.full.w640.jpg`,
    '.full.w640.jpg',
    '',
  ])('has one form: not %j', (name) => {
    expect(parseVariant(name)).toBeNull()
  })
})

describe('which variants there are', () => {
  test('is read from the field of the document', () => {
    const renditions = {
      ...{ width: 1000, height: 900, focalPoint: { x: 50, y: 33 }, formats: ['avif', 'jpg'] },
      crops: { full: { widths: [320, 640, 1000], ratio: 1.1 }, '16x9': { widths: [320, 640] } },
      ...{ placeholder: 'data:', colour: '#000000' },
    }
    expect(offerOf(renditions)).toEqual(offer)
  })

  test.each([
    null,
    undefined,
    'x',
    [],
    {},
    { focalPoint: { x: 1, y: 1 }, formats: ['jpg'] },
    { focalPoint: { x: 1, y: 1 }, formats: ['jpg'], crops: { '9x9': { widths: [1] } } },
    { focalPoint: { x: 1, y: 1 }, formats: 'jpg', crops: { full: { widths: [1] } } },
    { focalPoint: null, formats: ['jpg'], crops: { full: { widths: [1] } } },
    { focalPoint: { x: 1, y: 1 }, formats: [], crops: { full: { widths: [1] } } },
    { focalPoint: { x: 1, y: 1 }, formats: ['jpg'], crops: { full: null } },
  ])('is none for %j', (value) => {
    expect(offerOf(value)).toBeNull()
  })

  test.each([
    [`${stem}.full.w640.avif`, true],
    [`${stem}.16x9-50-33.w640.jpg`, true],
    [`${stem}.16x9-50-34.w640.jpg`, false],
    [`${stem}.full.w641.avif`, false],
    [`${stem}.full.w640.png`, false],
    [`${stem}.1x1-50-33.w320.jpg`, false],
  ])('%s: %j', (name, expected) => {
    const parsed = parseVariant(name)
    expect(parsed && isOffered(offer, parsed)).toBe(expected)
  })
})

describe('the nearest variant', () => {
  test('is always one that there is', () => {
    fc.assert(
      fc.property(fc.option(variant), (wanted) => {
        const nearest = nearestVariant(offer, wanted)
        expect(nearest && isOffered(offer, nearest)).toBe(true)
      }),
    )
  })

  test.each([
    ['another focal point', '16x9-1-1.w640.avif', '16x9-50-33.w640.avif'],
    ['a width that is not made any more', 'full.w480.avif', 'full.w640.avif'],
    ['a width above all', 'full.w2000.avif', 'full.w1000.avif'],
    ['a format that is not made', 'full.w640.png', 'full.w640.jpg'],
    ['a crop that is not made', '1x1-1-1.w640.avif', 'full.w640.avif'],
  ])('for %s', (_, former, expected) => {
    const nearest = nearestVariant(offer, parseVariant(`${stem}.${former}`))
    expect(nearest && variantName(stem, nearest)).toBe(`${stem}.${expected}`)
  })

  test('in place of a file that was no image is the largest, which every browser shows', () => {
    const nearest = nearestVariant(offer, null)
    expect(nearest && variantName(stem, nearest)).toBe(`${stem}.full.w1000.jpg`)
  })
})
