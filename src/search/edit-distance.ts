/** Rows of the table: of two letters before, of the one before, and of this one. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const
/** More than any distance that is asked for. */
const far = 200

/**
 * How many letters were left out, added, exchanged, or swapped with the next one (Damerau's distance,
 * each place changed once). Hundreds of thousands of words are compared for one query, so nothing is
 * allocated, and only what lies within `most` of the diagonal is looked at.
 *
 * @param one of no more than 60 letters, as the other one
 * @param most below 100; beyond it is not counted on
 * @returns the distance, or `most + 1` for any greater one
 */
export function editDistance(one: string, other: string, most: number): number {
  const [height, width] = [one.length, other.length]
  if (Math.abs(height - width) > most) return most + 1
  if (Math.max(height, width) > 60) return one === other ? 0 : most + 1
  let [before, last, next]: readonly Uint8Array[] = rows
  if (!before || !last || !next) return most + 1
  for (let column = 0; column <= width; column += 1) last[column] = column
  for (let row = 1; row <= height; row += 1) {
    const least = fillRow(one, other, row, most, before, last, next)
    if (least > most) return most + 1
    const free: Uint8Array = before
    before = last
    last = next
    next = free
  }
  return Math.min(last[width] ?? far, most + 1)
}

/** @returns the least of the row */
function fillRow(
  one: string,
  other: string,
  row: number,
  most: number,
  before: Uint8Array,
  last: Uint8Array,
  next: Uint8Array,
): number {
  const from = Math.max(1, row - most)
  const to = Math.min(other.length, row + most)
  const letter = one.charCodeAt(row - 1)
  const letterBefore = row > 1 ? one.charCodeAt(row - 2) : -1
  // What lies outside is farther than is asked for.
  next[from - 1] = from === 1 ? row : far
  if (to === row + most) last[to] = far
  let least = next[from - 1] ?? far
  for (let column = from; column <= to; column += 1) {
    const its = other.charCodeAt(column - 1)
    let cost = (last[column - 1] ?? far) + (letter === its ? 0 : 1)
    cost = Math.min(cost, (last[column] ?? far) + 1, (next[column - 1] ?? far) + 1)
    if (column > 1 && letterBefore === its && letter === other.charCodeAt(column - 2))
      cost = Math.min(cost, (before[column - 2] ?? far) + 1)
    next[column] = cost
    if (cost < least) least = cost
  }
  return least
}
