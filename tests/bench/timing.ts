/** How long runs took, in milliseconds. */
export interface Timing {
  runs: number
  p50: number
  p95: number
  p99: number
  most: number
}

/**
 * Times the work for each item: of several rounds over all of them the best time of each counts, since
 * on a shared machine the others say more of its neighbours.
 */
export function timeEach<T>(items: readonly T[], work: (item: T) => unknown, rounds = 3): Timing {
  const times = items.map(() => Infinity)
  for (let round = 0; round < rounds; round += 1)
    for (const [place, item] of items.entries()) {
      const start = performance.now()
      work(item)
      times[place] = Math.min(times[place] ?? Infinity, performance.now() - start)
    }
  return percentiles(times)
}

function percentiles(times: number[]): Timing {
  times.sort((one, other) => one - other)
  const at = (share: number) => {
    const time = times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    return Math.round(time * 100) / 100
  }
  return { runs: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}

/** One figure, or several, as a line of JSON. */
export function say(name: string, figures: object): void {
  console.log(JSON.stringify({ name, ...figures }))
}
