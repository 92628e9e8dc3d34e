import type { ImageFormat } from './image-formats.ts'
import type { Crop, FocalPoint } from './names.ts'

/** The sizes of one crop, in every format of the image. */
export interface CropSizes {
  /** Pixels, rising. */
  widths: number[]
  /** Width divided by height. */
  ratio: number
}

/** What is made of an image for readers; stored with it, and part of its edition. */
export interface Renditions {
  /** Pixels of the whole image, its orientation applied. */
  width: number
  height: number
  focalPoint: FocalPoint
  /** Endings of the names, best first; the last one every browser shows. */
  formats: ImageFormat[]
  crops: { [crop in Crop]?: CropSizes }
  /** A tiny image as a data URL, to be shown until the image is there. */
  placeholder: string
  /** Dominant colour: `#rrggbb`. */
  colour: string
}
