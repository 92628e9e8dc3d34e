/**
 * How many letters were left out, added, exchanged, or swapped with the next one (Damerau's distance,
 * each place changed once).
 *
 * @param most beyond this it is not counted on
 * @returns the distance, or `most + 1` for any greater one
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const cost = stepCost(one, other, { row, column }, [before, last, next])
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}

function stepCost(
  one: string,
  other: string,
  { row, column }: { row: number; column: number },
  [before, last, next]: [number[], number[], number[]],
): number {
  const [letter, its] = [one.charCodeAt(row - 1), other.charCodeAt(column - 1)]
  const kept = (last[column - 1] ?? 0) + (letter === its ? 0 : 1)
  const cost = Math.min(kept, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
  const swapped =
    row > 1 &&
    column > 1 &&
    letter === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === its
  return swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost
}
