import { offerOf } from '../../src/media/variants.ts'
import { variantName } from '../../src/media/names.ts'

/**
 * @param doc a file as stored
 * @returns where editors get the smallest size of an image; null for what has no sizes, or none yet
 */
export function thumbnailOf({ doc }: { doc: Record<string, unknown> }): string | null {
  const offer = offerOf(doc.renditions)
  const width = offer?.widths.full?.[0]
  const extension = offer?.formats.at(-1)
  if (!offer || !width || !extension || typeof doc.filename !== 'string') return null
  const variant = { crop: 'full' as const, focalPoint: offer.focalPoint, width, extension }
  return `/api/media/file/${variantName(doc.filename, variant)}`
}
