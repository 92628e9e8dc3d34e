import { FileRefusal } from './refusal.ts'
import { readText } from './text.ts'

const separators = [';', ',', '\t', '|']

/** Rows that are looked at; the rest of a long table is like them. */
const looked = 1_000

/** Where a cell begins that a spreadsheet would calculate. */
const formula = /(?:^|[;,\t|"'])\s*[=+\-@]/g

/** How lines of programs end: `}`, `;` after a bracket, a call. */
const code = /[{}]\s*$|[)\]}'"];\s*$|\b[a-z_$][\w$.]*\([^)\n]*\)\s*$/i

/**
 * @returns the text of a table
 * @throws FileRefusal for what a spreadsheet would run, and for what is no table
 */
export function readCsv(bytes: Uint8Array): string {
  const text = readText(bytes)
  if (text === null) throw notATable
  if (startsProgram(text))
    throw new FileRefusal('scripts', {
      ru: 'В таблице есть ячейка, которая запускает программу (=команда|…). Удалите её и загрузите файл снова.',
      en: 'A cell of the table starts a program (=command|…). Remove it and upload the file again.',
    })
  if (!isTable(text)) throw notATable
  return text
}

/**
 * Whether a cell would start a program, by Dynamic Data Exchange: `=cmd|' /C calc'!A0`, which may also
 * stand within a formula: `@SUM(1,9)*cmd|' /C calc'!A0`.
 */
function startsProgram(text: string): boolean {
  return text
    .split(/[\r\n]/)
    .filter((line) => line.includes('|') && line.includes('!'))
    .some((line) => [...line.matchAll(formula)].some((at) => exchanges(line, at)))
}

function exchanges(line: string, { 0: sign, index }: RegExpExecArray): boolean {
  const start = index + sign.length
  const bar = line.indexOf('|', start)
  const program = line.slice(start, bar < 0 ? start : bar)
  return (
    /[a-z][\w.]*["']?\s*$/i.test(program.slice(-longestName)) &&
    isOneCell(program) &&
    line.indexOf('!', bar) > 0
  )
}

/** Of the name of a program, in characters. */
const longestName = 100

/** A comma within brackets separates arguments, and elsewhere cells. */
function isOneCell(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (/[;\t]/.test(character) || (character === ',' && depth <= 0)) return false
  }
  return true
}

const notATable = new FileRefusal('broken', {
  ru: 'Это не таблица CSV. Сохраните её как «CSV UTF-8» и загрузите снова.',
  en: 'This is no CSV table. Save it as “CSV UTF-8” and upload it again.',
})

/** Most rows have as many cells as others, or it is one column of something other than a program. */
function isTable(text: string): boolean {
  const rows = text
    .split(/\r\n?|\n/, looked)
    .filter((row) => row.trim() !== '')
    .map(withoutQuoted)
  if (rows.length === 0) return false
  const looksLikeCode = rows.filter((row) => code.test(row)).length > rows.length / 10
  return (
    !looksLikeCode &&
    (rows.length < 3 || separators.some((one) => isRegular(rows, one)) || isColumn(rows))
  )
}

/** Separators within quotes separate nothing. */
const withoutQuoted = (row: string) => row.replace(/"(?:[^"]|"")*"/g, '""')

function isRegular(rows: string[], separator: string): boolean {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const cells = row.split(separator).length
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) * 2 >= rows.length
}

function isColumn(rows: string[]): boolean {
  return rows.every((row) => !/[;\t|]/.test(row))
}
