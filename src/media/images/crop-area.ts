import type { FocalPoint } from '../names.ts'

export interface Size {
  width: number
  height: number
}

/** A part of an image, in pixels; what `sharp.extract` takes. */
export interface Area extends Size {
  left: number
  top: number
}

/**
 * @param ratio width divided by height of what is wanted; null for the whole image
 * @param focalPoint what should be in the middle as far as the edges allow
 * @returns the largest part of that shape
 */
export function cropArea(
  { width, height }: Size,
  ratio: number | null,
  focalPoint: FocalPoint,
): Area {
  if (ratio === null) return { left: 0, top: 0, width, height }
  const cut = {
    width: Math.max(1, Math.min(width, Math.round(height * ratio))),
    height: Math.max(1, Math.min(height, Math.round(width / ratio))),
  }
  return {
    ...cut,
    left: placed(focalPoint.x, width, cut.width),
    top: placed(focalPoint.y, height, cut.height),
  }
}

/** Where a part begins that has the point in its middle, without leaving the whole. */
function placed(percent: number, whole: number, part: number): number {
  const wanted = Math.round((percent / 100) * whole - part / 2)
  return Math.max(0, Math.min(whole - part, wanted))
}
