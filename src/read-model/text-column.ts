/**
 * Long texts as they are stored. The driver takes eight times as long to read Russian as TEXT as
 * to read the same letters as UTF-16 bytes, which are no more bytes either; ASCII is fast as TEXT.
 */
export type TextColumn = string | Uint8Array

const ascii = /^\p{ASCII}*$/u

/** @returns what to store for a text */
export function toTextColumn(text: string): TextColumn {
  return ascii.test(text) ? text : Buffer.from(text, 'utf16le')
}

/** @param stored as the driver gives it back */
export function fromTextColumn(stored: string | ArrayBuffer): string {
  return typeof stored === 'string' ? stored : Buffer.from(stored).toString('utf16le')
}
