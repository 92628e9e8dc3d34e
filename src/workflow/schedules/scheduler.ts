import type { Payload } from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { startWorker, type Worker } from '../../lib/worker.ts'
import { findSchedules } from './schedule.ts'
import { runSchedule } from './run-schedule.ts'

/** Longest wait between two looks, in milliseconds: another process may have planned something. */
const longestWait = 2_000

/**
 * Starts the scheduler. What became due while no process was there is done at once; several
 * processes may run one each.
 * @param types the models of the publication types
 */
export function startScheduler(payload: Payload, types: readonly TypeModel[]): Worker {
  return startWorker({
    work: (isStopped) => runDue(payload, types, isStopped),
    wait: () => untilNext(payload).catch(() => longestWait),
    onError: (err) => payload.logger.error({ err }, 'The scheduler cannot read what is planned'),
  })
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
