import { endingOf, kindNames, kinds } from './inspect/kinds.ts'

/** How browsers are to take a kind of file. */
export interface FileType {
  mediaType: string
  /** Whether they show or play it; all else is saved. */
  isShown: boolean
}

const isShown = (mediaType: string) =>
  /^(?:image|audio|video)\//.test(mediaType) || mediaType === 'application/pdf'

/** By the ending of the stored name, which was given after a look at the bytes. */
const types: { [extension: string]: FileType } = Object.fromEntries(
  kindNames.flatMap((name) => {
    const { mimeType, extensions } = kinds[name]
    return extensions.map((ending) => [ending, { mediaType: mimeType, isShown: isShown(mimeType) }])
  }),
)

const unknown: FileType = { mediaType: 'application/octet-stream', isShown: false }

/**
 * What a file is sent as. Never what whoever uploaded it said: HTML, scripts and whatever is not in the
 * list are bytes to be saved.
 * @param name under which it is stored
 */
export function fileTypeOf(name: string): FileType {
  const extension = endingOf(name)
  return Object.hasOwn(types, extension) ? (types[extension] ?? unknown) : unknown
}

/** A file, which in a form is not there yet. */
interface Named {
  filename?: string | null
  mimeType?: string | null
}

/**
 * Whether a file is an image of pixels, of which readers get the sizes alone: the original may tell
 * where it was taken, by whom and with what.
 */
export function isPixels({ filename, mimeType }: Named): boolean {
  if (!filename) return false
  return [mimeType ?? '', fileTypeOf(filename).mediaType].some(
    (type) => type.startsWith('image/') && type !== 'image/svg+xml',
  )
}
