/** Table programs take a cell that begins so for a formula, and may run it. */
const formula = /^[=+\-@\t\r]/

/**
 * A line of CSV (RFC 4180). What a table program would run is made text by an apostrophe before it
 * (OWASP, CSV injection).
 */
export function toCsvLine(values: readonly (string | null)[]): string {
  return `${values.map((value) => toCell(value ?? '')).join(',')}\r\n`
}

function toCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
