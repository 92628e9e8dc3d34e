interface Correction {
  date?: string | Date | null
  severity?: unknown
  wrong?: unknown
  right?: unknown
}

/**
 * Corrections in order of date, those of one day as they were entered. Unfinished ones stay where
 * they are: a refusal must name the row that the editor sees.
 */
export function inOrderOfDate<Row extends Correction>(rows: readonly Row[]): Row[] {
  if (!rows.every(({ date, severity, wrong, right }) => date && severity && wrong && right))
    return [...rows]
  return [...rows].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}

function dayOf({ date }: Correction): string {
  return new Date(date ?? 0).toISOString().slice(0, 10)
}
