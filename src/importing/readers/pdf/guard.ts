import { constants, inflateSync } from 'node:zlib'

/** Longest of all streams of a PDF together, unpacked: far more than the text of a thousand pages. */
const mostUnpacked = 200 * 1024 * 1024
/** An image of this many bytes is larger than any that a page shows. */
const largestStream = 100 * 1024 * 1024

/**
 * Whether the packed streams of a PDF unpack to more than a document can be: a reader would unpack
 * them whole. Streams are found by their words, wherever the file's own table says that they are.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1)
    const end = file.indexOf('endstream', start)
    const header = file.subarray(Math.max(0, at - 500), at).toString('latin1')
    const dictionary = header.slice(header.lastIndexOf('obj'))
    const packings = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    // Packed twice, a thousandth of a thousandth is enough: no program writes that.
    if (packings > 1) return true
    if (packings === 0) continue
    total += unpackedSize(file.subarray(start, end < 0 ? undefined : end))
    if (total > mostUnpacked) return true
  }
  return false
}

/** @returns Infinity for more than any stream has; what is damaged counts as far as it can be unpacked */
function unpackedSize(packed: Uint8Array): number {
  try {
    const options = { maxOutputLength: largestStream, finishFlush: constants.Z_SYNC_FLUSH }
    return inflateSync(packed, options).length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : 0
  }
}
