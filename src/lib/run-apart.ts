import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Semaphore } from 'async-mutex'
import type { Tinypool } from 'tinypool'

/** What was done in a process of its own and did not end well: it took too long, or too much memory. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted'
}

/** How many things are done at once; the machine has editors and readers to serve. */
const processes = 2
/** Of JavaScript's own memory in each process. */
const mostMebibytes = 768
/** An idle process ends after so long, in milliseconds. */
const idleMs = 60_000
/** What has to be in the environment; above all not keys and passwords. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG', 'LD_LIBRARY_PATH']

let pool: Promise<Tinypool> | undefined
const turn = new Semaphore(processes)

/**
 * Calls a function in a process beside this one, which may loop, crash or run out of memory without
 * harm to it. Such processes are kept for a minute for what comes next.
 * @param file with the function as its default export, from the project's folder
 * @param task what the function is given; plain data, as its result is
 * @param ms how long it may take at most, not counting the wait for its turn
 * @throws Exhausted when it took too long, or its process ended
 * @throws Error what the function throws, as a plain error
 */
export function runApart<Result>(file: string, task: unknown, ms: number): Promise<Result> {
  return turn.runExclusive(async () => {
    const started = await (pool ??= startPool())
    const filename = pathToFileURL(resolve(file)).href
    try {
      return (await started.run(task, { filename, signal: AbortSignal.timeout(ms) })) as Result
    } catch (error) {
      throw toError(error, ms)
    }
  })
}

async function startPool(): Promise<Tinypool> {
  const { Tinypool: Pool } = await import('tinypool')
  const started = new Pool({
    ...{ runtime: 'child_process', serialization: 'advanced' },
    // A process that is told to end is killed a second later. Not to be waited for with a limit: what the
    // library throws after that nobody could catch.
    ...{ minThreads: 0, maxThreads: processes, idleTimeout: idleMs, terminateTimeout: 0 },
    execArgv: ['--import', 'tsx', `--max-old-space-size=${mostMebibytes}`],
    env: environmentApart(),
  })
  // An idle process that somebody ends is no loss.
  started.on('error', () => {})
  return started
}

function environmentApart(): Record<string, string> {
  const { NODE_ENV = 'production' } = process.env
  const known: Record<string, string> = { NODE_ENV }
  for (const name of passedOn) {
    const value = process.env[name]
    if (value !== undefined) known[name] = value
  }
  return known
}

/** How the library says that a task was ended, that its process has ended, and what the task threw. */
function toError(thrown: unknown, ms: number): Error {
  const { name = 'Error', message = String(thrown), stack } = thrown as Partial<Error>
  if (name === 'AbortError' || message === 'The task has been aborted')
    return new Exhausted(`It took longer than ${ms / 1000} seconds.`)
  if (message === 'Worker exited unexpectedly')
    return new Exhausted('Its process has ended before it was done.')
  return Object.assign(new Error(message), { name, stack })
}
