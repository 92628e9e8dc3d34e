/** An object of a PDF, as far as it is looked at. */
export interface PdfObject {
  /** All names in it, keys and values, at any depth, as they are meant: `/J#61va` is `Java`. */
  names: string[]
  /** The beginnings of addresses of pages and files in it, or of the string that it is, without spaces. */
  addresses: string[]
  /** Where its last token ends. */
  end: number
  /** Whether data follow: the keyword `stream` stands at its end. */
  isStream: boolean
}

/** Objects may be looked at from several places, but not so often that it never ends. */
export class Patience {
  #left: number

  /** @param most characters that are read, all together */
  constructor(most: number) {
    this.#left = most
  }

  /** @returns whether there is any left */
  spend(characters: number): boolean {
    this.#left -= characters
    return this.#left >= 0
  }
}

/**
 * Where a program may begin to read an object: whatever the tables of the file say, there must be the
 * word `obj` or `trailer`. It may stand in a comment, in a string or among the data of a stream.
 */
export function* entryPoints(text: string): Generator<number> {
  const opening = /(?<![A-Za-z])(?:obj|trailer)(?![A-Za-z])/g
  while (opening.exec(text)) yield opening.lastIndex
}

/** White space, a comment, a name, a string in hexadecimal, brackets, a word (ISO 32000-2, 7.2). */
const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|(<[^<>]*>)|(<<|>>|[[\]])|([^\0\t\n\f\r ()<>[\]{}/%]+)|[^]/y

/** Words behind which no object goes on; the last two begin one that is looked at by itself. */
const endings = new Set(['endobj', 'stream', 'startxref', 'xref', 'obj', 'trailer'])

/**
 * Reads the names of an object; what stands in strings and comments are none.
 * @param at where it begins
 * @param isOne whether to end where one value ends; else at a word that ends objects
 * @returns null when there is no patience left
 */
export function readObject(
  text: string,
  at: number,
  patience: Patience,
  isOne = false,
): PdfObject | null {
  const names: string[] = []
  const addresses: string[] = []
  const open: string[] = []
  let isAddress = true
  let end = at
  while (end < text.length) {
    const start = end
    const isString = text[start] === '('
    token.lastIndex = start
    const found = isString ? null : token.exec(text)
    end = found ? token.lastIndex : endOfString(text, start)
    if (!patience.spend(end - start)) return null
    const [, name, hexadecimal, bracket, word] = found ?? []
    if (name !== undefined) names.push(decodeName(name))
    if (bracket) balance(open, bracket)
    if (word !== undefined && endings.has(word))
      return { names, addresses, end, isStream: word === 'stream' }
    const isValue = isString || (name ?? hexadecimal ?? bracket ?? word) !== undefined
    if (isAddress && (isString || hexadecimal))
      addresses.push(startOfString(text.slice(start, end)))
    if (isValue) isAddress = name !== undefined && keysOfAddresses.has(names.at(-1)!)
    if (isOne && isValue && open.length === 0) break
  }
  return { names, addresses, end, isStream: false }
}

/** Before an address of a page, of a file, and of a file in other letters (ISO 32000-2, 12.6.4.8, 7.11.3). */
const keysOfAddresses = new Set(['URI', 'F', 'UF'])

/** Of an address no more is looked at than how it begins. */
const looked = 400

/** @returns how a string begins, as it is meant: `(j\\141va)`, `<6A617661>` and UTF-16 are `java` */
function startOfString(text: string): string {
  const inner = text.slice(1, Math.min(text.length - 1, looked))
  const bytes = text.startsWith('(') ? unescaped(inner) : fromHexadecimal(inner)
  return bytes.replace(/^\xfe\xff|^\xef\xbb\xbf|[\0-\x20]/g, '')
}

/** A backslash before a line end joins two lines; control characters are passed over in addresses. */
const unescaped = (text: string) =>
  text.replace(/\\(?:([0-7]{1,3})|\r\n|([^]))/g, (_: string, octal?: string, other = '') => {
    if (octal) return String.fromCharCode(parseInt(octal, 8) & 0xff)
    return /[nrtbf\r\n]/.test(String(other)) ? '' : String(other)
  })

const fromHexadecimal = (digits: string) =>
  Buffer.from(digits.replace(/[^0-9a-f]/gi, ''), 'hex').toString('latin1')

const closing: Record<string, string> = { '<<': '>>', '[': ']' }

/** A bracket that closes nothing is passed over, as programs do. */
function balance(open: string[], bracket: string): void {
  const wanted = closing[bracket]
  if (wanted) open.push(wanted)
  else if (open.at(-1) === bracket) open.pop()
}

/** Brackets within a string are balanced or escaped; one that has no end reaches to the end. */
function endOfString(text: string, at: number): number {
  const mark = /[()\\]/g
  mark.lastIndex = at
  for (let depth = 0, found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '\\') mark.lastIndex += 1
    else depth += found[0] === '(' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  return text.length
}

/** `#61` is `a` (ISO 32000-2, 7.3.5). */
function decodeName(name: string): string {
  return name.includes('#')
    ? name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : name
}
