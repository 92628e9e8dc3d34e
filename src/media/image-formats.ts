/** Ending of the names of files in a format. */
export type ImageFormat = 'avif' | 'webp' | 'jpg' | 'png'

const mediaTypes: { [format in ImageFormat]: string } = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** @returns the media type of a format, such as `image/jpeg` */
export function mediaTypeOf(format: ImageFormat): string {
  return mediaTypes[format]
}
