import sharp, { type Metadata } from 'sharp'
import type { KindName } from './kinds.ts'
import { FileRefusal } from './refusal.ts'

/** Kinds of which sizes are made; of a drawing none are needed. */
export const pixelKinds: KindName[] = ['jpeg', 'png', 'webp', 'avif', 'heic']

/**
 * Reads the header of an image; its pixels are not decoded, but for HEIC, of which sharp may know the
 * container and not the codec.
 * @returns width and height as people see the image, its orientation applied
 * @throws FileRefusal
 */
export async function inspectImage(
  bytes: Uint8Array,
  kind: KindName,
  maxPixels: number,
): Promise<{ width: number; height: number }> {
  const options = { limitInputPixels: false, failOn: 'error' } as const
  const found = await sharp(bytes, options)
    .metadata()
    .catch(() => null)
  if (!found) throw kind === 'heic' ? noHeic : broken
  const { width, height } = sizeOf(found)
  if (width * height > maxPixels) throw tooManyPixels(width, height, maxPixels)
  if (kind === 'heic') await tryHeic(bytes, maxPixels)
  return { width, height }
}

/** Exif orientations 5 to 8 lie on their side; an animation is as high as one of its frames. */
function sizeOf({ width, height, pageHeight, orientation = 1 }: Metadata) {
  const shown = pageHeight ?? height
  return orientation >= 5 ? { width: shown, height: width } : { width, height: shown }
}

async function tryHeic(bytes: Uint8Array, maxPixels: number): Promise<void> {
  try {
    await sharp(bytes, { limitInputPixels: maxPixels }).resize(8).raw().toBuffer()
  } catch {
    throw noHeic
  }
}

const noHeic = new FileRefusal('unsupported', {
  ru: 'Снимки HEIC этот сервер не читает. Сохраните снимок как JPEG и загрузите снова.',
  en: 'This server cannot read HEIC. Save the picture as JPEG and upload it again.',
})

const broken = new FileRefusal('broken', {
  ru: 'Изображение повреждено. Откройте его на компьютере, сохраните заново и загрузите снова.',
  en: 'The image is damaged. Open it, save it anew and upload it again.',
})

function tooManyPixels(width: number, height: number, maxPixels: number): FileRefusal {
  const megapixels = Math.floor(maxPixels / 1_000_000)
  return new FileRefusal('pixels', {
    ru: `Изображение ${width} × ${height} больше ${megapixels} мегапикселей. Уменьшите его: для сайта хватает 4000 точек по длинной стороне.`,
    en: `The image of ${width} × ${height} has more than ${megapixels} megapixels. Make it smaller: 4000 pixels are enough for a site.`,
  })
}
