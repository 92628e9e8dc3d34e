import { crops, variantName, type Crop, type Variant } from './names.ts'
import type { Renditions } from './renditions.ts'

/** Which variants of an image there are: what of `Renditions` is in their names. */
export interface Offer {
  focalPoint: Renditions['focalPoint']
  /** As in `Renditions`: best first, the last one every browser shows. */
  formats: string[]
  /** Widths by crop, in pixels, rising. */
  widths: { [crop in Crop]?: number[] }
}

const shape =
  /^(?<stem>[^.]+)\.(?:(?<full>full)|(?<crop>\d+x\d+)-(?<x>\d+)-(?<y>\d+))\.w(?<width>\d+)\.(?<extension>[a-z]+)$/

/** @returns what the name of a variant says, or null for other names */
export function parseVariant(name: string): (Variant & { stem: string }) | null {
  const parts = shape.exec(name)?.groups
  if (!parts) return null
  const { stem = '', full, crop: cut = '', x, y, width, extension = '' } = parts
  const crop = full ?? cut
  if (!isCrop(crop)) return null
  const focalPoint = { x: Number(x ?? 0), y: Number(y ?? 0) }
  const variant = { crop, focalPoint, width: Number(width), extension }
  // Zeros in front would be another name of the same file.
  return variantName(stem, variant) === name ? { stem, ...variant } : null
}

/** @returns which variants are told of by the field `renditions`, or null where it tells of none */
export function offerOf(value: unknown): Offer | null {
  const { focalPoint, formats, crops: made } = recordOf(value)
  const { x, y } = recordOf(focalPoint)
  if (typeof x !== 'number' || typeof y !== 'number' || !Array.isArray(formats)) return null
  const widths: Offer['widths'] = {}
  for (const crop of Object.keys(crops).filter(isCrop)) {
    const sizes = recordOf(recordOf(made)[crop]).widths
    if (Array.isArray(sizes) && sizes.length > 0) widths[crop] = sizes.filter(isNumber)
  }
  const known = formats.filter((format) => typeof format === 'string')
  return known.length > 0 && Object.keys(widths).length > 0
    ? { focalPoint: { x, y }, formats: known, widths }
    : null
}

/** Whether a variant is one of those that there are. */
export function isOffered(offer: Offer, { crop, focalPoint, width, extension }: Variant): boolean {
  const { x, y } = offer.focalPoint
  const isSamePoint = crop === 'full' || (focalPoint.x === x && focalPoint.y === y)
  const isSize = offer.widths[crop]?.includes(width) ?? false
  return isSamePoint && isSize && offer.formats.includes(extension)
}

/**
 * @param wanted a variant that there was; null where there was a file of another kind
 * @returns what takes its place: the same crop and format where they still are, and the smallest
 * width that is not below the former one
 */
export function nearestVariant(
  { focalPoint, formats, widths }: Offer,
  wanted: Variant | null,
): Variant | null {
  const crop = wanted && widths[wanted.crop] ? wanted.crop : 'full'
  const sizes = widths[crop] ?? []
  const width = sizes.find((each) => wanted && each >= wanted.width) ?? sizes.at(-1)
  const extension = formats.find((format) => format === wanted?.extension) ?? formats.at(-1)
  return width && extension ? { crop, focalPoint, width, extension } : null
}

const isCrop = (name: string): name is Crop => Object.hasOwn(crops, name)
const isNumber = (value: unknown): value is number => typeof value === 'number'

function recordOf(value: unknown): { [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
