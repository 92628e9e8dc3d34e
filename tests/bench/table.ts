import type { Measured } from './load.ts'

/** Prints lines for programs on stdout, and a table for people on stderr. */
export function print(results: readonly Measured[], facts: Record<string, number>): void {
  for (const result of results) console.log(JSON.stringify(result))
  console.log(JSON.stringify(facts))
  console.error(toTable(results))
  for (const [name, value] of Object.entries(facts)) console.error(`${name}: ${round(value)}`)
}

/** @returns a table in Markdown */
export function toTable(results: readonly Measured[]): string {
  const heads = ['', 'answers/s', 'CPU ms', 'p50 ms', 'p99 ms', 'bytes', 'failed']
  const rows = results.map((each) => [
    each.name,
    ...[each.perSecond, each.cpuMs, each.p50, each.p99, each.bytes, each.failed].map(round),
  ])
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)
}

/** What the issue of delivery asks of one run: each hot answer beside that of a bare server. */
export function ratios(results: readonly Measured[]): Record<string, number> {
  return Object.fromEntries(
    results.flatMap((hot) => {
      const name = /^hot (.*)/.exec(hot.name)?.[1]
      const bare = results.find((each) => each.name === `bare ${name}`)
      if (!bare) return []
      return [
        [`${name}: answers, share of bare`, hot.perSecond / bare.perSecond],
        [`${name}: CPU, times bare`, hot.cpuMs / bare.cpuMs],
      ]
    }),
  )
}
