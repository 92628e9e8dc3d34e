/** The best times of each item, in milliseconds. */
export interface Times {
  cpu: number[]
  wall: number[]
}

/** How long something took, in milliseconds. */
export interface Timing {
  runs: number
  /** Time of the processor, of all threads of this process. */
  cpu: Percentiles
  /** Time that passed. */
  wall: Percentiles
}

interface Percentiles {
  p50: number
  p95: number
  p99: number
  most: number
}

/**
 * Times the work for each item: of several rounds over all of them the best time of each counts, since
 * on a shared machine the others say more of its neighbours. Where these are many, what passes says
 * little even so: look at the time of the processor.
 */
export function timeEach<T>(items: readonly T[], work: (item: T) => unknown, rounds = 3): Times {
  const wall = items.map(() => Infinity)
  const cpu = items.map(() => Infinity)
  for (let round = 0; round < rounds; round += 1)
    for (const [place, item] of items.entries()) {
      const [start, before] = [performance.now(), process.cpuUsage()]
      work(item)
      const { user, system } = process.cpuUsage(before)
      wall[place] = Math.min(wall[place] ?? Infinity, performance.now() - start)
      cpu[place] = Math.min(cpu[place] ?? Infinity, (user + system) / 1000)
    }
  return { cpu, wall }
}

/** @param all of one kind of work, or of several that are looked at together */
export function summary(...all: readonly Times[]): Timing {
  const [cpu, wall] = [all.flatMap((times) => times.cpu), all.flatMap((times) => times.wall)]
  return { runs: cpu.length, cpu: percentiles(cpu), wall: percentiles(wall) }
}

function percentiles(measured: readonly number[]): Percentiles {
  const times = [...measured].sort((one, other) => one - other)
  const at = (share: number) => {
    const time = times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    return Math.round(time * 100) / 100
  }
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}

/** Adds up how long pieces of work take. */
export function createMeter() {
  const spent = { wall: 0, cpu: 0 }
  function begin() {
    const [start, before] = [performance.now(), process.cpuUsage()]
    return () => {
      const { user, system } = process.cpuUsage(before)
      spent.wall += performance.now() - start
      spent.cpu += (user + system) / 1000
    }
  }
  return {
    measure(work: () => unknown): void {
      const end = begin()
      work()
      end()
    },
    /** Of work that waits for other threads. */
    async measureAll(work: () => Promise<unknown>): Promise<void> {
      const end = begin()
      await work()
      end()
    },
    /** @returns how many of `count` were done in a second, and in a second of processor time */
    rates: (count: number) => ({
      perSecond: (count / spent.wall) * 1000,
      perCpuSecond: (count / spent.cpu) * 1000,
    }),
  }
}

/** One figure, or several, as a line of JSON. */
export function say(name: string, figures: object): void {
  console.log(JSON.stringify({ name, ...figures }))
}
