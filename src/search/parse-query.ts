/** What a reader asks for, as words; how they inflect is not its business. */
export interface ParsedQuery {
  /** Words that all have to be met, as typed; one may be several tokens (`COVID-19`). */
  words: string[]
  /** Texts in quotes, without them. */
  phrases: string[]
  /** Words and phrases that must not be met. */
  excluded: string[]
  /** The last of the words, when it may be unfinished; it is not among them. */
  prefix?: string
  /** Whether words beyond the first 32 were left out, or characters beyond the first 2,000. */
  truncated: boolean
  /** Why there is nothing to look for: no word at all, or only what must not be met. */
  error?: 'empty' | 'only-excluded'
}

/** So many words are looked for; nobody types more, and each costs time. */
export const mostWords = 32
/** So much of a text is read. */
export const mostCharacters = 2_000

/** A quotation of any kind, closed or not, or what stands between blanks; a minus may stand before. */
const part =
  /(?<![^\s"«»“”„(])([-−–]?)(?:["«“”„]([^"»“”«„]*)(?:["»“”]|$)|([^\s"«»“”„]+))|[^\s"«»“”„]+/gu
const hasWord = /[\p{L}\p{N}]/u

/**
 * Reads what was typed into a search field: words, "phrases" (also in « » and “ ”) and -words that
 * must not be met. All else, such as operators of FTS5 or SQL, is plain text, of which only letters
 * and digits count. It throws for no text.
 *
 * @param options.typing whether the reader is still typing, so that the last word may be unfinished
 */
export function parseQuery(text: string, options: { typing?: boolean } = {}): ParsedQuery {
  const found: ParsedQuery = { words: [], phrases: [], excluded: [], truncated: false }
  const short = cut(clean(text), found)
  let left = mostWords
  let unfinished = false
  for (const [whole, minus = '', quoted, word] of short.matchAll(part)) {
    const content = (quoted ?? word ?? whole).trim()
    if (!hasWord.test(content)) continue
    const words = content.split(/\s+/u)
    if (words.length > left) found.truncated = true
    if (left === 0) break
    const kept = words.slice(0, left)
    left -= kept.length
    unfinished = quoted === undefined && minus === ''
    const into = minus !== '' ? found.excluded : quoted === undefined ? found.words : found.phrases
    into.push(kept.join(' '))
  }
  const typed = options.typing === true && unfinished && endsInWord.test(short)
  if (typed && !found.truncated) found.prefix = found.words.pop()
  return withError(found)
}

const endsInWord = /[\p{L}\p{N}\p{M}]$/u

/** Without what nobody sees: control characters, halves of characters, emoji. */
function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Extended_Pictographic}\p{Cs}\p{Co}\p{Cn}\ufe0f\ufffd]+/gu, '')
}

function cut(text: string, found: ParsedQuery): string {
  const trimmed = text.trimStart()
  if (trimmed.trimEnd().length <= mostCharacters) return trimmed
  found.truncated = true
  // Not within a character of two units: its half would be no text.
  return trimmed.slice(0, mostCharacters).replace(/\ufffd$/, '')
}

function withError(found: ParsedQuery): ParsedQuery {
  if (found.words.length + found.phrases.length > 0 || found.prefix !== undefined) return found
  return { ...found, error: found.excluded.length > 0 ? 'only-excluded' : 'empty' }
}
