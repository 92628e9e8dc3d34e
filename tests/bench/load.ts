import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

/** One line of the results. */
export interface Measured {
  name: string
  /** Answers in a second. */
  perSecond: number
  /** Processor time of the server for one answer, in milliseconds. */
  cpuMs: number
  /** Time to the answer, in milliseconds. */
  p50: number
  p99: number
  /** Bytes of one answer as sent. */
  bytes: number
  /** Answers that were not 2xx, or 304 where that is wanted. */
  failed: number
}

export interface Load {
  name: string
  url: string
  /** Process whose time is counted. */
  pid: number
  seconds: number
  headers?: Record<string, string>
  /** Sent by POST when given; one after the other when there are several. */
  bodies?: string[]
  /** Paths asked one after the other, instead of the one in `url`. */
  paths?: string[]
  expected?: number
}

const connections = 16

/** Asks with 16 connections for some seconds, after one second to get warm. */
export async function measure(load: Load): Promise<Measured> {
  await fire({ ...load, seconds: 1 })
  const before = cpuMsOf(load.pid)
  const result = await fire(load)
  const cpu = cpuMsOf(load.pid) - before
  const answers = result.requests.total
  const expected = load.expected ?? 200
  const good = result.statusCodeStats?.[`${expected}` as const]?.count ?? 0
  return {
    name: load.name,
    perSecond: answers / result.duration,
    cpuMs: cpu / answers,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / answers),
    failed: answers - good,
  }
}

function fire({ url, seconds, headers = {}, bodies, paths }: Load): Promise<autocannon.Result> {
  const many =
    bodies?.map((body) => ({ method: 'POST' as const, body })) ??
    paths?.map((path) => ({ method: 'GET' as const, path }))
  return autocannon({
    url,
    connections,
    duration: seconds,
    headers: { ...(bodies && { 'content-type': 'application/json' }), ...headers },
    ...(many && { requests: many }),
  })
}

/** Clock ticks in a second; Linux has had 100 for all processors that we run on. */
const ticks = 100

/** Processor time that a process has used, user and system together, in milliseconds. */
export function cpuMsOf(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
}
