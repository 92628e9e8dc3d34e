/** How browsers are to take a kind of file. */
export interface FileType {
  mediaType: string
  /** Whether they show or play it; all else is saved. */
  isShown: boolean
}

const shown = (mediaType: string): FileType => ({ mediaType, isShown: true })
const saved = (mediaType: string): FileType => ({ mediaType, isShown: false })
const office = (kind: string) => saved(`application/vnd.openxmlformats-officedocument.${kind}`)

/** By the ending of the stored name, which was given after a look at the bytes. */
const types: { [extension: string]: FileType } = {
  jpg: shown('image/jpeg'),
  jpeg: shown('image/jpeg'),
  png: shown('image/png'),
  webp: shown('image/webp'),
  avif: shown('image/avif'),
  gif: shown('image/gif'),
  heic: shown('image/heic'),
  svg: shown('image/svg+xml'),
  pdf: shown('application/pdf'),
  mp3: shown('audio/mpeg'),
  mp4: shown('video/mp4'),
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  pptx: office('presentationml.presentation'),
  csv: saved('text/csv'),
}

const unknown = saved('application/octet-stream')

/**
 * What a file is sent as. Never what whoever uploaded it said: HTML, scripts and whatever is not in the
 * list are bytes to be saved.
 * @param name under which it is stored
 */
export function fileTypeOf(name: string): FileType {
  const extension = endingOf(name).toLowerCase()
  return Object.hasOwn(types, extension) ? (types[extension] ?? unknown) : unknown
}

/** @returns what follows the last dot of a name */
export function endingOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1] ?? ''
}

/**
 * Whether a file is an image of pixels, of which readers get the sizes alone: the original may tell
 * where it was taken, by whom and with what.
 */
export function isPixels({ filename, mimeType }: { filename: string; mimeType: string | null }) {
  return [mimeType ?? '', fileTypeOf(filename).mediaType].some(
    (type) => type.startsWith('image/') && type !== 'image/svg+xml',
  )
}
