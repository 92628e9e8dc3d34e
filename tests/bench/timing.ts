/** Milliseconds of each run, the whole time of the processor among them. */
export interface Timing {
  runs: number
  p50: number
  p95: number
  p99: number
  most: number
  /** Milliseconds of processor time for one run, on average. */
  cpu: number
}

/** Runs the work once for each item, and times each. */
export function timeEach<T>(items: readonly T[], work: (item: T) => unknown): Timing {
  const cpu = process.cpuUsage()
  const times = items.map((item) => {
    const start = performance.now()
    work(item)
    return performance.now() - start
  })
  const { user, system } = process.cpuUsage(cpu)
  times.sort((one, other) => one - other)
  const at = (share: number) =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))])
  const [p50, p95, p99, most] = [at(0.5), at(0.95), at(0.99), at(1)]
  const each = round((user + system) / 1000 / Math.max(1, items.length))
  return { runs: items.length, p50, p95, p99, most, cpu: each }
}

const round = (value = 0) => Math.round(value * 100) / 100

/** One figure, or several, as a line of JSON. */
export function say(name: string, figures: object): void {
  console.log(JSON.stringify({ name, ...figures }))
}
