import type { Payload } from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { findSchedules } from './schedule.ts'
import { runSchedule } from './run-schedule.ts'

/** Longest wait between two looks, in milliseconds: another process may have planned something. */
const longestWait = 2_000

/** Does what was planned when its time has come. */
export interface Scheduler {
  /** Looks now; resolves when all that is due has been tried. */
  look(): Promise<void>
  /** Ends it, after what is being done. */
  stop(): Promise<void>
}

/**
 * Starts the scheduler. What became due while no process was there is done at once; several
 * processes may run one each.
 * @param types the models of the publication types
 */
export function startScheduler(payload: Payload, types: readonly TypeModel[]): Scheduler {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()
  const look = (): Promise<void> => {
    clearTimeout(timer)
    looking = looking.then(() => runDue(payload, types, () => isStopped)).catch(report)
    void looking.then(async () => {
      const wait = isStopped ? 0 : await untilNext(payload).catch(() => longestWait)
      clearTimeout(timer)
      if (!isStopped) timer = setTimeout(() => void look(), wait)
    })
    return looking
  }
  const report = (error: unknown) =>
    payload.logger.error({ err: error }, 'The scheduler cannot read what is planned')
  void look()
  return {
    look,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await looking
    },
  }
}

async function runDue(
  payload: Payload,
  types: readonly TypeModel[],
  isStopped: () => boolean,
): Promise<void> {
  const now = new Date().toISOString()
  for (const schedule of await findWaiting(payload))
    if (schedule.nextAt <= now && !isStopped()) await runSchedule(payload, types, schedule)
}

async function untilNext(payload: Payload): Promise<number> {
  const [next] = await findWaiting(payload)
  const wait = next ? Date.parse(next.nextAt) - Date.now() : longestWait
  return Math.max(0, Math.min(wait, longestWait))
}

const findWaiting = (payload: Payload) =>
  findSchedules({ payload }, { state: { equals: 'waiting' } })
