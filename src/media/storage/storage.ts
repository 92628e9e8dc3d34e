import type { Readable } from 'node:stream'

/** Part of a file, in bytes from 0; both ends belong to it, as in HTTP. */
export interface ByteRange {
  start: number
  end: number
}

export interface StoredFile {
  /** Bytes of the whole file, also where a part was asked for. */
  size: number
  /** The whole file or the part; whoever does not read it to the end has to `destroy()` it. */
  stream: Readable
}

/**
 * Where uploaded files are, on disk or in an S3 bucket: a flat set of names (`src/media/names.ts`).
 * Names that lead elsewhere (`../x`, `a/b`) are never stored and never found.
 */
export interface FileStorage {
  /**
   * @param range within the file: what lies past its end is left out
   * @returns null where there is no such file
   * @throws RangeError when the range begins past the end of the file
   */
  read(name: string, range?: ByteRange): Promise<StoredFile | null>
  /**
   * Replaces a file of the same name; a reader sees the old one or the new one, never half of one.
   * @param type media type, for storages that serve files themselves
   */
  write(name: string, bytes: Uint8Array, type: string): Promise<void>
  /** A file that is not there is no error. */
  remove(name: string): Promise<void>
  /** Every file whose name begins so, in no particular order. */
  list(prefix?: string): AsyncIterable<ListedFile>
}

export interface ListedFile {
  name: string
  size: number
  changedAt: Date
}

/** @returns whether a name can be one of a stored file: no folder, nothing hidden, no control characters */
export function isStorableName(name: string): boolean {
  return /^[^./\\\p{Cc}][^/\\\p{Cc}]{0,199}$/u.test(name)
}

/**
 * @returns the range cut to a file of `size` bytes
 * @throws RangeError when nothing is left of it
 */
export function clampRange({ start, end }: ByteRange, size: number): ByteRange {
  if (start < 0 || start > end || start >= size)
    throw new RangeError(`${start}-${end} is no part of ${size} bytes`)
  return { start, end: Math.min(end, size - 1) }
}
