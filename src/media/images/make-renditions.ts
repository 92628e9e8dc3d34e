import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { mediaTypeOf, type ImageFormat } from '../image-formats.ts'
import { crops, variantName, type Crop, type FocalPoint } from '../names.ts'
import type { CropSizes, Renditions } from '../renditions.ts'
import { cropArea } from './crop-area.ts'

/** An image of more pixels is refused on upload; here it is the last line of defence. */
const mostPixels = 100_000_000
/** Longest width of a size, in pixels: twice that of a page on a screen. */
const widest = 2400
const fullWidths = [320, 640, 960, 1280, 1920, widest]
const cropWidths = [320, 640, 1280, 1920]
/** Width of the placeholder, in pixels. */
const tiny = 16

/**
 * Quality where differences from the original are hardly seen, by the usual scale of each format.
 * AVIF at effort 1 takes a third of the time of effort 3 and 3 % of that of effort 4, for 1 and 3 % more
 * bytes (a picture like a photo, 640 and 1280 pixels wide: 0.26, 0.80 and 7.5 s): who waits for the sizes
 * waits to publish.
 */
const encoders: { [format in ImageFormat]: (image: Sharp) => Sharp } = {
  avif: (image) => image.avif({ quality: 55, effort: 1 }),
  webp: (image) => image.webp({ quality: 80 }),
  jpg: (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  png: (image) => image.png({ palette: true, quality: 90 }),
}

export interface ImageSource {
  bytes: Buffer
  /** Under which it is stored; those of the sizes are made of it. */
  name: string
  mimeType: string
  focalPoint: FocalPoint
}

/** Keeps one size. */
export type WriteFile = (name: string, bytes: Buffer, mediaType: string) => Promise<void>

/** The image without anything but its pixels: upright, sRGB, no larger than sizes are made of it. */
interface Pixels {
  data: Buffer
  info: OutputInfo
}

/**
 * Makes all sizes and crops of an image that readers get, one after the other: the machine has other
 * things to do. Nothing of the original but its pixels gets into them: no EXIF, no place, no profile.
 * @param write is given each size; when it throws, the rest is not made
 * @throws Error when the image cannot be read
 */
export async function makeRenditions(source: ImageSource, write: WriteFile): Promise<Renditions> {
  const { focalPoint } = source
  const pixels = await readPixels(source.bytes)
  const { width, height, channels } = pixels.info
  const formats = formatsFor(source.mimeType, channels === 4)
  const made: Renditions['crops'] = {}
  for (const [crop, ratio] of Object.entries(crops) as [Crop, number | null][]) {
    const area = cropArea({ width, height }, ratio, focalPoint)
    const sizes = { widths: widthsWithin(area.width, crop), ratio: area.width / area.height }
    made[crop] = sizes
    for (const size of sizes.widths)
      for (const format of formats) {
        const resized = open(pixels).extract(area).resize({ width: size })
        const name = variantName(source.name, { crop, focalPoint, width: size, extension: format })
        await write(name, await encoders[format](resized).toBuffer(), mediaTypeOf(format))
      }
  }
  const { placeholder, colour } = await summarise(pixels)
  return { width, height, focalPoint, formats, crops: made, placeholder, colour }
}

/**
 * The smaller side stays as long as the largest size, so that crops of a panorama are sharp too. sharp
 * leaves metadata out and converts to sRGB unless it is told to keep them.
 */
async function readPixels(bytes: Buffer): Promise<Pixels> {
  return sharp(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: widest, height: widest, fit: 'outside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
}

function open({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

/** The last is for browsers that know nothing newer; JPEG has no transparency. */
function formatsFor(mimeType: string, isTransparent: boolean): ImageFormat[] {
  const isDrawing = mimeType === 'image/png' || isTransparent
  return ['avif', 'webp', isDrawing ? 'png' : 'jpg']
}

/** Nothing is enlarged: an image that is narrower than a size is its own largest. */
function widthsWithin(width: number, crop: Crop): CropSizes['widths'] {
  const wanted = crop === 'full' ? fullWidths : cropWidths
  const smaller = wanted.filter((each) => each < width)
  return smaller.length < wanted.length ? [...smaller, width] : wanted
}

async function summarise(pixels: Pixels): Promise<Pick<Renditions, 'placeholder' | 'colour'>> {
  const small = await open(pixels).resize({ width: tiny }).webp({ quality: 40 }).toBuffer()
  const { dominant } = await open(pixels).stats()
  const hex = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0'))
  return {
    placeholder: `data:image/webp;base64,${small.toString('base64')}`,
    colour: `#${hex.join('')}`,
  }
}
