interface Row {
  number?: number | null
}

/** Gives rows without a number the next one; what is not a list of rows is left as it is. */
export function numberRows(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows
  let last = 0
  return (rows as Row[]).map((row) => {
    const number = row.number ?? last + 1
    last = number
    return { ...row, number }
  })
}

/** The number that stands in the row before, or null when there is none. */
export function numberBefore(rows: unknown, index: number): number | null {
  const before = Array.isArray(rows) ? (rows as Row[])[index - 1] : undefined
  return before?.number ?? null
}
