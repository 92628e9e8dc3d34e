import { parseCsv, type CsvRow } from '../lib/csv.ts'
import { isIcd10, normaliseIcd10 } from '../lib/icd10.ts'
import { UserError } from '../lib/user-error.ts'

/** A line of the list of ICD-10. */
export interface Icd10Code {
  code: string
  name: string
}

/**
 * Reads a list of ICD-10 codes: CSV with the columns code and name, with or without a line that
 * says so. All of it is right, or none is taken.
 * @throws UserError naming the line to put right
 */
export function readIcd10Csv(text: string): Icd10Code[] {
  const rows = parseCsv(text)
  const [first, ...rest] = rows
  const listed = first && isHeading(first) ? rest : rows
  if (listed.length === 0) throw new UserError('Line 1: there is no code in the file.')
  const lines = new Map<string, number>()
  return listed.map((row) => {
    const read = readRow(row)
    const before = lines.get(read.code)
    if (before !== undefined)
      throw new UserError(`Line ${row.line}: ${read.code} is in line ${before} already.`)
    lines.set(read.code, row.line)
    return read
  })
}

function isHeading({ cells }: CsvRow): boolean {
  return /^(?:code|код)$/i.test(cells[0] ?? '')
}

function readRow({ line, cells }: CsvRow): Icd10Code {
  const [typed = '', name = '', ...others] = cells
  const code = normaliseIcd10(typed)
  const fault =
    (others.length > 0 && 'there are more than two columns; put a name with commas in quotes') ||
    (!isIcd10(code) && `“${typed}” is not a code of ICD-10 such as E11.9`) ||
    (!name && `${code} has no name`)
  if (fault) throw new UserError(`Line ${line}: ${fault}.`)
  return { code, name }
}
