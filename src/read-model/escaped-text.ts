/**
 * Text as it stands between the quotes of a JSON string, in UTF-8: an answer takes it in as it is.
 * Decoding it, quoting it and encoding it again takes longer than all else that is done for a list of
 * texts.
 */
export type EscapedText = Uint8Array

/** @returns the text as it is stored, and as it stands in answers */
export function toEscapedText(text: string): EscapedText {
  return Buffer.from(JSON.stringify(text).slice(1, -1))
}

/** @param escaped as `toEscapedText` made it */
export function fromEscapedText(escaped: EscapedText): string {
  return JSON.parse(`"${Buffer.from(escaped).toString()}"`) as string
}
