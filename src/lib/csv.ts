import { UserError } from './user-error.ts'

/** A row of a CSV file, with the number of the line that it begins in. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** A cell and what ends it: quoted, with quotes inside doubled, or plain. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",;\n]*))(.|\n|$)/y

/**
 * Reads CSV (RFC 4180) with commas or, as spreadsheets write it in Russia, semicolons; the first
 * separator in the file decides. Blank lines are passed over.
 * @throws UserError naming the line that is not CSV
 */
export function parseCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = /[,;\n]/.exec(source.replace(/"(?:[^"]|"")*"/g, ''))?.[0] === ';' ? ';' : ','
  const rows: CsvRow[] = []
  for (let at = 0, line = 1; at < source.length;) {
    const row = readRow(source, at, line, separator)
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells })
    line += source.slice(at, row.end).split('\n').length - 1
    at = row.end
  }
  return rows
}

function readRow(source: string, start: number, line: number, separator: string) {
  const cells: string[] = []
  for (let at = start, text = ''; ;) {
    cellPattern.lastIndex = at
    const [whole = '', quoted, plain = '', end = ''] = cellPattern.exec(source) ?? []
    text += quoted === undefined ? plain : quoted.replaceAll('""', '"')
    at += whole.length
    if (end === separator || end === '\n' || end === '') {
      cells.push(text.trim())
      text = ''
      if (end !== separator) return { cells, end: at }
    } else if (quoted === undefined && end !== '"') text += end
    else throw new UserError(`Line ${line}: a quotation mark is not closed or not doubled.`)
  }
}
