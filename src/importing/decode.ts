import { ImportError, type ImportErrorCode, type Message } from './import-error.ts'

/** The largest file that is read as text, in bytes. */
export const maximumBytes = 5 * 1024 * 1024

const advice: Record<ImportErrorCode, Message> = {
  empty: {
    en: 'the file is empty. Check that the right file was chosen.',
    ru: 'файл пуст. Проверьте, тот ли файл выбран.',
  },
  'no-text': {
    en: 'there is no text in the file, not one word. Check that the right file was chosen.',
    ru: 'в файле нет текста, ни одного слова. Проверьте, тот ли файл выбран.',
  },
  'not-utf8': {
    en: 'the text is not in UTF-8 (perhaps in Windows-1251). Save it with the encoding UTF-8, or run `iconv -f WINDOWS-1251 -t UTF-8 old.txt > new.txt`, and import it again.',
    ru: 'текст не в кодировке UTF-8 (возможно, в Windows-1251). Сохраните его в кодировке UTF-8 или выполните `iconv -f WINDOWS-1251 -t UTF-8 old.txt > new.txt` и повторите импорт.',
  },
  binary: {
    en: 'this is not a text file. Save the document as plain text (.txt, UTF-8) and import that.',
    ru: 'это не текстовый файл. Сохраните документ как обычный текст (.txt, UTF-8) и импортируйте его.',
  },
  'too-large': {
    en: 'the file is larger than 5 MB. Split it into several documents and import each.',
    ru: 'файл больше 5 МБ. Разделите его на несколько документов и импортируйте каждый.',
  },
}

/** The error for `code`, its sentences beginning with the name of the file. */
export function importError(code: ImportErrorCode, fileName: string): ImportError {
  const { en, ru } = advice[code]
  return new ImportError(code, { en: `${fileName}: ${en}`, ru: `${fileName}: ${ru}` })
}

/**
 * The text of a UTF-8 file (a byte order mark is accepted): Unicode NFC, lines end in `\n`,
 * control characters other than `\n` and `\t` are gone. Throws `ImportError`.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const code = findObstacle(bytes)
  if (code) throw importError(code, fileName)
  const text = tidyCharacters(decodeUtf8(bytes, fileName))
  if (!/[\p{L}\p{N}]/u.test(text)) throw importError('no-text', fileName)
  return text
}

function findObstacle(bytes: Uint8Array): ImportErrorCode | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > maximumBytes) return 'too-large'
  if (isUtf16(bytes)) return 'not-utf8'
  return bytes.includes(0) || isPdf(bytes) ? 'binary' : null
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function isPdf(bytes: Uint8Array): boolean {
  return [...'%PDF-'].every((character, index) => bytes[index] === character.charCodeAt(0))
}

function decodeUtf8(bytes: Uint8Array, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw importError('not-utf8', fileName)
  }
}

/** Page and line separators of other systems become line ends, so that no two words are joined. */
function tidyCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\uFEFF/gu, '')
    .normalize('NFC')
}
