import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { DeskIndex } from '../../search/desk/desk-index.ts'
import { auditSlug } from '../audit/slug.ts'

/** What the trail says that was done with documents. */
export interface Touched {
  /** Ids by collection slug. */
  documents: Map<string, string[]>
  isErased: boolean
}

/** Reads the audit trail from where it was read last; how far that was is kept with the index. */
export interface AuditFollower {
  /** From now on, or from where the file of before was. */
  begin(): Promise<void>
  /** Hands over what is new and remembers that it was done. */
  follow(apply: (touched: Touched) => Promise<void>): Promise<void>
}

interface Event {
  id: string
  action: string
  type?: string | null
  documentId?: string | null
}

const note = 'audit'
const batch = 500
/**
 * An event has its id before its transaction commits, and clocks of processes differ a little: so
 * much of what was read is read again each time, and more of it now and then (MongoDB ends a
 * transaction after 60 s).
 */
const [overlapMs, longOverlapMs, longEveryMs] = [3_000, 120_000, 30_000]

export function followAudit({ db }: Payload, index: DeskIndex): AuditFollower {
  /** Ids of events that were read within the overlap. */
  let seen = new Set<string>()
  let longAt = 0

  async function read(after: string): Promise<Event[]> {
    const where = { id: { greater_than: after } }
    const select = { action: true, type: true, documentId: true } as const
    const { docs } = await db.find<Event>({
      ...{ collection: auditSlug, where, select, sort: 'id', limit: batch, pagination: false },
    })
    return docs
  }

  return {
    async begin() {
      seen = new Set()
      // The end of the trail, or a place that no event is before.
      if (index.readNote(note) === null) index.writeNote(note, idAt(Date.now() - longOverlapMs))
    },
    async follow(apply) {
      const reached = index.readNote(note) ?? idAt(0)
      const isLong = Date.now() - longAt > longEveryMs
      const from = idAt(timeOf(reached) - (isLong ? longOverlapMs : overlapMs))
      let last = from
      for (let more = true; more;) {
        const events = await read(last)
        last = events.at(-1)?.id ?? last
        more = events.length === batch
        const fresh = events.filter(({ id }) => !seen.has(id))
        if (fresh.length === 0) continue
        await apply(toTouched(fresh))
        for (const { id } of fresh) seen.add(id)
        if (last > reached) index.writeNote(note, last)
      }
      if (!isLong) return
      longAt = Date.now()
      const oldest = idAt(timeOf(last) - longOverlapMs)
      seen = new Set([...seen].filter((id) => id > oldest))
    },
  }
}

function toTouched(events: readonly Event[]): Touched {
  const documents = new Map<string, string[]>()
  for (const { type, documentId } of events) {
    if (!type || !documentId) continue
    const ids = documents.get(type) ?? []
    documents.set(type, ids)
    if (!ids.includes(documentId)) ids.push(documentId)
  }
  return { documents, isErased: events.some(({ action }) => action === 'erase') }
}

/** The time that a UUIDv7 begins with, in milliseconds. */
function timeOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}

/** An id that those of events before an instant are less than. */
function idAt(ms: number): string {
  return uuidv7({ msecs: Math.max(0, ms), random: new Uint8Array(16), seq: 0 })
}
