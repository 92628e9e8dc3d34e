import type { Renditions } from './renditions.ts'

/** Sizes of a square image that has one size, in pixels. */
export const renditions = (width = 640) =>
  ({
    ...{ width, height: width, focalPoint: { x: 50, y: 50 }, formats: ['avif', 'webp', 'png'] },
    crops: { full: { widths: [width], ratio: 1 }, '16x9': { widths: [width], ratio: 16 / 9 } },
    ...{ placeholder: 'data:image/webp;base64,AAAA', colour: '#00aa00' },
  }) satisfies Renditions
