import type { PayloadRequest } from 'payload'
import { recordAudit } from '../audit/record.ts'
import { announce, momentOf } from '../notices/announce.ts'
import { changeSchedule, findSchedulesOf } from './schedule.ts'

/**
 * Stops what would publish a document whose text is no longer approved: it was changed, or sent
 * back. The whole bundle waits then: its documents go out together.
 * @param document.approvers whose approval is void now
 */
export async function suspendPublishing(
  req: PayloadRequest,
  { type, id, approvers }: { type: string; id: string; approvers: readonly string[] },
): Promise<void> {
  for (const schedule of await findSchedulesOf(req, id)) {
    if (schedule.move !== 'publish' || schedule.state !== 'waiting') continue
    await changeSchedule(req, schedule, { state: 'suspended' })
    await recordAudit(req, {
      ...{ action: 'suspendSchedule', type, documentId: id },
      details: { schedule: schedule.id, at: schedule.at },
    })
    const when = momentOf(req, schedule)
    await announce(req, { kind: 'suspended', type, id, when, schedule, approvers })
  }
}
