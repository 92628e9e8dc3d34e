import type { Readable } from 'node:stream'
import type { ByteRange, FileStorage } from './storage.ts'
import type { WantedRange } from './byte-range.ts'

/** A file or a part of it, to be sent. */
export interface Part {
  /** Bytes of the whole file. */
  size: number
  stream: Readable
  /** Which bytes these are; null for all. */
  range: ByteRange | null
}

/**
 * Reads what was asked for.
 * @param wanted null for the whole file
 * @returns null when there is no such file; the size alone when nothing of it is in the range
 */
export async function readPart(
  storage: Pick<FileStorage, 'read'>,
  name: string,
  wanted: WantedRange | null,
): Promise<Part | { size: number; stream: null } | null> {
  if (wanted && 'start' in wanted) return readRange(storage, name, wanted)
  const whole = await storage.read(name)
  if (!whole || !wanted) return whole && { ...whole, range: null }
  // How far the end is from the beginning is known only now.
  whole.stream.destroy()
  const { size } = whole
  if (wanted.last === 0 || size === 0) return { size, stream: null }
  return readRange(storage, name, { start: Math.max(0, size - wanted.last), end: size - 1 })
}

async function readRange(storage: Pick<FileStorage, 'read'>, name: string, range: ByteRange) {
  try {
    const file = await storage.read(name, range)
    return file && { ...file, range: { ...range, end: Math.min(range.end, file.size - 1) } }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const whole = await storage.read(name)
    whole?.stream.destroy()
    return whole && { size: whole.size, stream: null }
  }
}
