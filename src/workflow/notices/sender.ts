import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { startWorker, type Worker } from '../../lib/worker.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { withinTransaction } from '../within-transaction.ts'
import { changeNotice, findNotices, type Notice } from './notice.ts'

/** Waits after failed attempts, in milliseconds: about a day together. After the last it has failed. */
const retryDelays = [30_000, 120_000, 600_000, 3_600_000, 6 * 3_600_000, 16 * 3_600_000]

/** So long a process has a letter in hand; one that was killed leaves it to others then. */
const lease = 5 * 60_000

/** Longest wait between two looks, in milliseconds: any process may have written a letter. */
const longestWait = 2_000

/** Starts the sender of letters; several processes may run one each. */
export function startSender(payload: Payload): Worker {
  return startWorker({
    work: (isStopped) => sendDue(payload, isStopped),
    wait: () => longestWait,
    onError: (err) => payload.logger.error({ err }, 'Letters cannot be read'),
  })
}

async function sendDue(payload: Payload, isStopped: () => boolean): Promise<void> {
  const now = new Date().toISOString()
  const open: Where = { state: { in: ['waiting', 'sending'] } }
  const where: Where = { and: [open, { nextAt: { less_than_equal: now } }] }
  for (const { id } of await findNotices({ payload }, where, 100)) {
    if (isStopped()) return
    const notice = await take(payload, id)
    if (notice) await send(payload, notice)
  }
}

/** Takes a letter in hand, unless another process has been quicker. */
function take(payload: Payload, id: string): Promise<Notice | null> {
  return inTransaction(payload, async (req) => {
    const [notice] = await findNotices(req, { id: { equals: id } })
    const isOpen = notice?.state === 'waiting' || notice?.state === 'sending'
    if (!notice || !isOpen || notice.nextAt > new Date().toISOString()) return null
    const taken = { state: 'sending', attempts: notice.attempts + 1, nextAt: after(lease) } as const
    await changeNotice(req, notice, taken)
    return { ...notice, ...taken }
  })
}

async function send(payload: Payload, notice: Notice): Promise<void> {
  const { to, subject, text } = notice
  let changes: Partial<Notice> = { state: 'sent' }
  try {
    await payload.sendEmail({ to, subject, text })
  } catch (error) {
    changes = afterFailure(payload, notice, error)
  }
  await inTransaction(payload, (req) => changeNotice(req, notice, changes))
}

/** The address stays out of the log; what the server said may name it. */
function afterFailure(payload: Payload, { id, to, attempts }: Notice, error: unknown) {
  const delay = retryDelays[attempts - 1]
  const reason = (error instanceof Error ? error.message : String(error)).replaceAll(to, '…')
  payload.logger[delay ? 'warn' : 'error'](
    { notice: id, attempts, reason },
    'A letter was not sent',
  )
  return delay
    ? ({ state: 'waiting', nextAt: after(delay) } as const)
    : ({ state: 'failed' } as const)
}

const after = (ms: number) => new Date(Date.now() + ms).toISOString()

function inTransaction<Result>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  return retryConflicts(async () => {
    const req = await createLocalReq({}, payload)
    return withinTransaction(req, () => act(req))
  })
}
