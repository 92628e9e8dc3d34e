import { fileTypeOf } from './file-types.ts'

/** Ending of the names of files in a format. */
export type ImageFormat = 'avif' | 'webp' | 'jpg' | 'png'

/** @returns the media type of a format, such as `image/jpeg` */
export function mediaTypeOf(format: ImageFormat): string {
  return fileTypeOf(`.${format}`).mediaType
}
