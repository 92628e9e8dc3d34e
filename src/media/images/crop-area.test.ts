import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cropArea } from './crop-area.ts'

const landscape = { width: 3000, height: 2000 }

test('the whole image is not cut', () => {
  expect(cropArea(landscape, null, { x: 0, y: 0 })).toEqual({ left: 0, top: 0, ...landscape })
})

test.each([
  [
    { x: 50, y: 50 },
    { left: 500, top: 0 },
  ],
  [
    { x: 0, y: 0 },
    { left: 0, top: 0 },
  ],
  [
    { x: 100, y: 0 },
    { left: 1000, top: 0 },
  ],
  [
    { x: 60, y: 10 },
    { left: 800, top: 0 },
  ],
])('a square keeps the focal point %j in its middle as far as it can', (point, place) => {
  expect(cropArea(landscape, 1, point)).toEqual({ ...place, width: 2000, height: 2000 })
})

test('a part never leaves the image, has the shape, and has the focal point', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  const percent = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(
      side,
      side,
      fc.constantFrom(1, 4 / 3, 16 / 9),
      percent,
      percent,
      (width, height, ratio, x, y) => {
        const { left, top, ...cut } = cropArea({ width, height }, ratio, { x, y })
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + cut.width).toBeLessThanOrEqual(width)
        expect(top + cut.height).toBeLessThanOrEqual(height)
        expect(Math.abs(cut.width - cut.height * ratio)).toBeLessThanOrEqual(Math.max(1, ratio))
        const [pointX, pointY] = [(x / 100) * width, (y / 100) * height]
        expect(pointX).toBeGreaterThanOrEqual(left - 1)
        expect(pointX).toBeLessThanOrEqual(left + cut.width + 1)
        expect(pointY).toBeGreaterThanOrEqual(top - 1)
        expect(pointY).toBeLessThanOrEqual(top + cut.height + 1)
      },
    ),
  )
})
