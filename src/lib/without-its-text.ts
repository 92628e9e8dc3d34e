/** V8 copies what is shorter than this (`SlicedString::kMinLength`). */
const keepsItsText = 13

/**
 * A part of a text that V8 cut out of it keeps all of it in memory. What is kept for long has to be a
 * string of its own.
 */
export function withoutItsText(part: string): string {
  return part.length < keepsItsText ? part : Buffer.from(part, 'utf16le').toString('utf16le')
}
