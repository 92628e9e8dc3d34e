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
  await warm(load)
  return summary(load, [await measureRound(load)])
}

/** In so many turns, since a shared machine is faster now and slower then. */
const rounds = 4

/** As `measure`, for what is to be compared: each has its turn of some seconds, again and again. */
export async function measureInTurn(loads: readonly Load[]): Promise<Measured[]> {
  const measured = loads.map((load) => ({ load, done: [] as Round[] }))
  for (const load of loads) await warm(load)
  for (let round = 0; round < rounds; round += 1)
    for (const { load, done } of measured)
      done.push(await measureRound({ ...load, seconds: Math.max(1, load.seconds / 2) }))
  return measured.map(({ load, done }) => summary(load, done))
}

interface Round {
  result: autocannon.Result
  cpu: number
}

async function warm(load: Load): Promise<void> {
  await fire({ ...load, seconds: 1 })
}

async function measureRound(load: Load): Promise<Round> {
  const before = cpuMsOf(load.pid)
  const result = await fire(load)
  return { result, cpu: cpuMsOf(load.pid) - before }
}

function summary({ name, expected = 200 }: Load, done: readonly Round[]): Measured {
  const sum = (of: (round: Round) => number) => done.reduce((all, round) => all + of(round), 0)
  const answers = sum(({ result }) => result.requests.total)
  const good = sum(({ result }) => result.statusCodeStats?.[`${expected as 200}`]?.count ?? 0)
  return {
    name,
    perSecond: answers / sum(({ result }) => result.duration),
    cpuMs: sum(({ cpu }) => cpu) / answers,
    p50: sum(({ result }) => result.latency.p50) / done.length,
    p99: Math.max(...done.map(({ result }) => result.latency.p99)),
    bytes: Math.round(sum(({ result }) => result.throughput.total) / answers),
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
