import { isRecord } from '../read-model/index.ts'
import type { JsonValue } from '../content/model.ts'
import { mediaTypeOf, type ImageFormat } from '../media/image-formats.ts'
import { variantName, type Crop, type FocalPoint } from '../media/names.ts'
import type { Renditions } from '../media/renditions.ts'
import type { DeliveredDocument } from './batch.ts'
import { mediaPrefix } from './paths.ts'

/** Files of one format, in all sizes. */
export interface ImageSource {
  type: string
  /** As the attribute of `<source>`: addresses with their widths. */
  srcset: string
}

/** An image as a page shows it. */
export interface DeliveredImage {
  /** The largest size, in a format that every browser knows. */
  url: string
  width: number | null
  height: number | null
  /** Empty where the image only decorates. */
  alt: string
  credit: string | null
  focalPoint: FocalPoint
  placeholder: string | null
  colour: string | null
  /** Newer formats first. */
  sources: ImageSource[]
}

const middle: FocalPoint = { x: 50, y: 50 }

/**
 * @param delivered a document of media
 * @returns what is shown of an image, or null for anything else and for an image without sizes
 */
export function imageOf(delivered: DeliveredDocument, crop: Crop = 'full'): DeliveredImage | null {
  const values = delivered.values()
  const filename = textOf(values.filename)
  const mimeType = textOf(values.mimeType)
  if (!filename || !mimeType?.startsWith('image/')) return null
  const texts = {
    alt: values.decorative === true ? '' : (textOf(values.alt) ?? ''),
    credit: textOf(values.credit),
  }
  // Drawn anew at any size, so it has none.
  if (mimeType === 'image/svg+xml')
    return {
      ...{ url: mediaPrefix + filename, ...texts, sources: [], placeholder: null, colour: null },
      ...{ width: numberOf(values.width), height: numberOf(values.height), focalPoint: middle },
    }
  const renditions = renditionsOf(values.renditions)
  return renditions && { ...texts, ...sizesOf(filename, renditions, crop) }
}

function sizesOf(filename: string, renditions: Renditions, crop: Crop) {
  const { focalPoint, formats, placeholder, colour } = renditions
  const { widths, ratio } = renditions.crops[crop] ?? { widths: [], ratio: 1 }
  const addressOf = (width: number, extension: ImageFormat) =>
    mediaPrefix + variantName(filename, { crop, focalPoint, width, extension })
  const width = widths.at(-1) ?? 0
  const sources = formats.map((format) => ({
    type: mediaTypeOf(format),
    srcset: widths.map((each) => `${addressOf(each, format)} ${each}w`).join(', '),
  }))
  return {
    ...{ url: addressOf(width, formats.at(-1) ?? 'jpg'), width, height: Math.round(width / ratio) },
    ...{ focalPoint, placeholder, colour, sources },
  }
}

function renditionsOf(value: JsonValue | undefined): Renditions | null {
  return isRecord(value) && isRecord(value.crops) ? (value as unknown as Renditions) : null
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function numberOf(value: JsonValue | undefined): number | null {
  return typeof value === 'number' ? value : null
}

/**
 * @returns the address of an uploaded file, of an image that of its largest size; null for a document
 * without a file, and for an image that has no sizes
 */
export function fileUrlOf(delivered: DeliveredDocument): string | null {
  const { filename, mimeType } = delivered.values()
  if (typeof filename !== 'string') return null
  if (textOf(mimeType)?.startsWith('image/')) return imageOf(delivered)?.url ?? null
  return mediaPrefix + encodeURIComponent(filename)
}
