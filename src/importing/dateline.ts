const monthNames = [
  ['января', 'January'],
  ['февраля', 'February'],
  ['марта', 'March'],
  ['апреля', 'April'],
  ['мая', 'May'],
  ['июня', 'June'],
  ['июля', 'July'],
  ['августа', 'August'],
  ['сентября', 'September'],
  ['октября', 'October'],
  ['ноября', 'November'],
  ['декабря', 'December'],
]
const names = monthNames.flat()
const month = `(?:${[...names, ...names.map((name) => `${name.slice(0, 3)}\\.?`)].join('|')})`
const day = `\\d{1,2}\\s${month}(?:,?\\s\\d{4}(?:\\s?(?:года|г\\.?))?)?|${month}\\s\\d{1,2}(?:,\\s\\d{4})?`
const place = '\\p{Lu}[\\p{L} .-]{1,40}'
const agency =
  '/([^/\\n]{2,40})/|\\(([^)\\n]{2,40})\\)|[—–-]\\s(ТАСС|РИА Новости|Интерфакс|Reuters)'
const pattern = new RegExp(
  `^(${place},\\s(?:${day}))(\\.)?,?\\s?(?:${agency})?(\\.|:|\\s?[—–-]+)?\\s+`,
  'u',
)

export interface Dateline {
  /** Place and day as printed. */
  text: string
  agency?: string
  /** ISO date, when the year is given. */
  date?: string
  /** The paragraph after the dateline. */
  rest: string
}

/** The dateline at the start of a paragraph (`МОСКВА, 21 ноября. /ТАСС/.`), or null. */
export function readDateline(paragraph: string): Dateline | null {
  const [whole, text, stop, slashed, bracketed, dashed, end] = pattern.exec(`${paragraph} `) ?? []
  if (whole === undefined || text === undefined) return null
  const name = slashed ?? bracketed ?? dashed
  if (!name && !stop && !end) return null
  const date = toIsoDate(text)
  return {
    text,
    ...(name && { agency: name.trim() }),
    ...(date && { date }),
    rest: paragraph.slice(whole.length).trim(),
  }
}

/** `21 ноября 2024 года` or `November 21, 2024` within a text as `2024-11-21`; null without a year. */
export function toIsoDate(text: string): string | null {
  const year = /\b\d{4}\b/.exec(text)?.[0]
  const dayOfMonth = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const index = monthNames.findIndex((pair) => words.some((word) => isMonth(word, pair)))
  if (!year || !dayOfMonth || index < 0 || Number(dayOfMonth) > 31) return null
  return `${year}-${String(index + 1).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}

function isMonth(word: string, pair: string[]): boolean {
  return pair.some((name) => name.toLowerCase() === word || name.toLowerCase().slice(0, 3) === word)
}
