import type { PayloadRequest } from 'payload'
import { say } from '../../lib/messages.ts'
import { findAudit } from '../audit/record.ts'
import { eventLabels } from '../audit/labels.ts'

/** One line of what happened to a document. */
export interface TimelineEvent {
  /** ISO 8601 in UTC. */
  at: string
  /** Who, as called then; null for the system. */
  who: string | null
  action: string
  /** What was done, in the language of the admin UI. */
  what: string
  comment: string | null
  version: string | null
  /** How many approvals the action made void. */
  voided: number
  emergency: boolean
}

/** Who did what with a document and when, newest first; saves in a row by one person as one line. */
export async function findTimeline(
  req: PayloadRequest,
  documentId: string,
): Promise<TimelineEvent[]> {
  const events = await findAudit(req, { documentId: { equals: documentId } })
  const lines = events.map(({ at, actorName, action, comment, version, details }) => ({
    ...{ at, who: actorName, action, comment, version },
    what: say(req, eventLabels[action] ?? { ru: action, en: action }),
    voided: Number(details?.voided ?? 0),
    emergency: details?.emergency === true,
  }))
  return lines.reduce(withoutRepeats, []).reverse()
}

/** Somebody who saves again and again has done one thing: the last save stands for all of them. */
function withoutRepeats(lines: TimelineEvent[], next: TimelineEvent): TimelineEvent[] {
  const last = lines.at(-1)
  const isRepeat = last?.action === 'update' && next.action === 'update' && last.who === next.who
  if (!last || !isRepeat) return [...lines, next]
  return [...lines.slice(0, -1), { ...next, voided: last.voided + next.voided }]
}
