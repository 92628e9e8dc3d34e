/** What no text has: controls besides tab, line feed, form feed and carriage return. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\x00-\x08\x0b\x0e-\x1f\x7f]/

/**
 * @returns the text in UTF-8 (with or without a byte order mark), UTF-16 with one, or Windows-1251;
 * null for what is no text
 */
export function readText(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  return text === null || controls.test(text) ? null : text
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return encoding === 'utf-8' ? decodeWindows1251(bytes) : null
  }
}

/** 0x98 alone has no meaning in Windows-1251; `TextDecoder` gives it one. */
function decodeWindows1251(bytes: Uint8Array): string | null {
  return bytes.includes(0x98) ? null : new TextDecoder('windows-1251').decode(bytes)
}

/** @returns text for search: spaces and line breaks collapsed, cut between two characters */
export function forSearch(text: string, maxCharacters: number): string | undefined {
  const plain = text
    // eslint-disable-next-line no-control-regex -- neither databases nor readers want them
    .replace(/[\x00-\x08\x0e-\x1f\x7f]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
  // A character of two halves that the cut goes through is left out.
  const cut = plain.slice(0, maxCharacters).replace(/[\uD800-\uDBFF]$/, '')
  return cut === '' ? undefined : cut
}
