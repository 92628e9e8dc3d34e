/** Shapes an image is cut to; `full` is the whole image. */
export const crops = { full: null, '16x9': 16 / 9, '1x1': 1, '4x3': 4 / 3 } as const
export type Crop = keyof typeof crops

/** Where the subject of an image is, in per cent from the left and the top edge. */
export interface FocalPoint {
  x: number
  y: number
}

/** A file made of an image: a size of a crop in a format. */
export interface Variant {
  crop: Crop
  /** Part of the name of crops: caches keep a file for a year, so another crop has another name. */
  focalPoint: FocalPoint
  width: number
  /** Ending of the name without a dot: `avif`. */
  extension: string
}

/** Length of the part of the hash that a name has: 128 bits are not guessed. */
const digits = 32

/**
 * @param sha256 of the bytes, hexadecimal
 * @param extension without a dot
 * @returns under what name a file is stored
 */
export function storedName(sha256: string, extension: string): string {
  return `${sha256.slice(0, digits)}.${extension}`
}

/** @returns the name of a file made of another */
export function variantName(stored: string, { crop, focalPoint, width, extension }: Variant) {
  const cut = crop === 'full' ? 'full' : `${crop}-${focalPoint.x}-${focalPoint.y}`
  return `${stemOf(stored)}.${cut}.w${width}.${extension}`
}

/** @returns a name without its ending */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}
