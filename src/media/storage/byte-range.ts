/** What a client asks for: bytes from an offset, or so many at the end. */
export type WantedRange = { start: number; end: number } | { last: number }

const single = /^bytes=\s*(?:(?<start>\d+)-(?<end>\d*)|-(?<last>\d+))\s*$/i

/**
 * Reads a `Range` (RFC 9110, 14.2). Of several ranges none is read: a server may send the whole file
 * then, and that is less work for both sides than one answer in many parts.
 * @param header its value
 * @returns the range, its end `Number.MAX_SAFE_INTEGER` where it is open; null for what is to be passed over
 */
export function parseRange(header: string | null): WantedRange | null {
  const parts = single.exec(header ?? '')?.groups
  if (!parts) return null
  if (parts.last !== undefined) return { last: toOffset(parts.last) }
  const start = toOffset(parts.start)
  const end = parts.end ? toOffset(parts.end) : Number.MAX_SAFE_INTEGER
  return start <= end ? { start, end } : null
}

/** Further digits than a number has are beyond every file. */
function toOffset(digits = ''): number {
  return Math.min(Number(digits), Number.MAX_SAFE_INTEGER)
}
