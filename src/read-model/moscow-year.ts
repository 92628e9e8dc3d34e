const moscow = 3 * 3_600_000

/** The calendar is slower than all else that is done for a hit, and a year has but two ends. */
const yearStarts = new Map<number, number>()

/**
 * @param instant in milliseconds since 1970
 * @returns the year in UTC+03:00, as dates are shown in Moscow
 */
export function moscowYear(instant: number): number {
  const local = instant + moscow
  let year = 1970 + Math.floor(local / 31_556_952_000)
  if (local < startOf(year)) year -= 1
  else if (local >= startOf(year + 1)) year += 1
  return year
}

function startOf(year: number): number {
  const known = yearStarts.get(year)
  if (known !== undefined) return known
  const start = Date.UTC(year, 0, 1)
  yearStarts.set(year, start)
  return start
}
