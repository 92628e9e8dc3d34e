/** What a long piece of work came to. */
export interface Pace {
  seconds: number
  perSecond: number
  /** Milliseconds of CPU for each. */
  cpu: number
}

/** Tells how far a long piece of work is, at most once a second, on standard error. */
export interface Progress {
  report(done: number): void
  /** @param done what was really to be done, such as documents that were not there yet */
  finish(done: number): Pace
}

/** @param what such as `Publications` */
export function startProgress(what: string, total: number): Progress {
  const start = performance.now()
  const cpu = process.cpuUsage()
  let told = start
  const secondsSince = (then: number) => (performance.now() - then) / 1_000
  const rateOf = (done: number) => Math.round(done / Math.max(secondsSince(start), 0.001))
  return {
    report(done) {
      if (secondsSince(told) < 1) return
      told = performance.now()
      console.error(`${what}: ${done} of ${total}, ${rateOf(done)}/s`)
    },
    finish(done) {
      const { user, system } = process.cpuUsage(cpu)
      const cpuEach = (user + system) / 1_000 / Math.max(done, 1)
      return { seconds: secondsSince(start), perSecond: rateOf(done), cpu: cpuEach }
    },
  }
}
