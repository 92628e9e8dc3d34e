/** What a file may be at most. */
export interface InspectLimits {
  /** Bytes of the file. */
  maxBytes: number
  /** Width times height of an image, as its header says. */
  maxPixels: number
  /** Characters of text that are kept for search. */
  maxText: number
  /** Milliseconds that looking at it may take. */
  maxMs: number
}

const mebibyte = 1024 * 1024

export const defaultLimits: InspectLimits = {
  maxBytes: 50 * mebibyte,
  maxPixels: 100_000_000,
  maxText: 200_000,
  maxMs: 60_000,
}

/** @returns a size as people say it: `50 МБ` */
export function sayBytes(bytes: number): { ru: string; en: string } {
  const [size, ru, en] =
    bytes >= mebibyte ? [bytes / mebibyte, 'МБ', 'MB'] : [bytes / 1024, 'КБ', 'KB']
  const rounded = Math.round(size * 10) / 10
  return { ru: `${String(rounded).replace('.', ',')} ${ru}`, en: `${rounded} ${en}` }
}
